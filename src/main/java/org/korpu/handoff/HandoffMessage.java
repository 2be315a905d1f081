package org.korpu.handoff;

import org.korpu.model.MessageKey;

/** What can be wrong with a file that comes back from translation. */
enum HandoffMessage implements MessageKey {
  CODE_ADDED,
  CODE_DELETED,
  CODES_DIFFER,
  CODES_MISNESTED,
  EXPORT_AGAIN,
  FILE_NOT_FOR_DOCUMENT,
  FILLED_FROM_CONTEXT,
  FILLED_FROM_EXACT,
  RESTORE_CODES,
  /** {0}: the term in the translation of the memory; {1}: the one that took its place. */
  TERM_SWAPPED,
  TRANSLATE_OR_ALLOW,
  UNITS_DROPPED,
  UNIT_UNKNOWN,
  UNTRANSLATED
}
