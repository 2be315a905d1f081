package org.korpu.align.pairing;

import org.korpu.model.MessageKey;

/** What can be wrong with a pattern of names, or with the names it is held against. */
public enum PairingMessage implements MessageKey {
  /** {0}: what the pattern nowhere says, <code>{lang}</code>. */
  NO_LANGUAGE,
  /** {0}: the rest of the pattern from the fault on. */
  BAD_BRACES,
  /** {0}: the word that follows another at once. */
  NOTHING_BETWEEN,
  /** {0}: the other file; {1}: the language. */
  SAME_DOCUMENT,
  /** {0}: one language; {1}: the other. */
  TWO_LANGUAGES,
  NAME_CLOSER,
  /** {0}: the languages in which there is no file. */
  ALONE,
}
