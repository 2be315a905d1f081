package org.korpu.check;

import org.korpu.model.MessageKey;

/** What checks say of the form of numbers and suffixes. */
public enum NumberStyleMessage implements MessageKey {
  /** {0}: the number with its suffix; {1}: as it should be. */
  ORDINAL_SUFFIX,
  /** {0}: the number as it stands; {1}: as the language writes it. */
  NUMBER_FORMAT,
  /** {0}: the word; {1}: the suffix that breaks harmony; {2}: as it should be. */
  VOWEL_HARMONY
}
