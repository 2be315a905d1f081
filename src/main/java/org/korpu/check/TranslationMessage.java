package org.korpu.check;

import org.korpu.model.MessageKey;

/** What checks say of a translation as a whole: what it lacks, and what is too much. */
public enum TranslationMessage implements MessageKey {
  /** There is no translation. */
  TARGET_EMPTY,
  /** The translation is the source. */
  TARGET_EQUALS_SOURCE,
  /** {0}: the language it should be in; {1}: the language it seems to be in. */
  WRONG_LANGUAGE,
  /** {0}: a word of the source language that was left. */
  UNTRANSLATED_WORD,
  /** {0}: letters and digits of the source; {1}: of the target. */
  TARGET_TOO_SHORT,
  /** {0}: letters and digits of the source; {1}: of the target. */
  TARGET_TOO_LONG,
  /** {0}: the address as the source has it. */
  ADDRESS_MISSING,
  /** {0}: the address as the target has it. */
  ADDRESS_ADDED,
  /** {0}: the address as the source has it; {1}: as the target has it. */
  ADDRESS_DIFFERS,
  /** {0}: the code. */
  CODE_MISSING,
  /** {0}: the code. */
  CODE_ADDED,
  /** {0}: the code. */
  CODE_MISNESTED
}
