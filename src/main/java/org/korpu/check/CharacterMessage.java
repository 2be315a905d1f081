package org.korpu.check;

import org.korpu.model.MessageKey;

/** What checks of characters say. */
public enum CharacterMessage implements MessageKey {
  /** {0}: the code point of a character that no text has on purpose. */
  FORBIDDEN_CHARACTER,
  /** {0}: a character that the workspace forbids, and its code point. */
  UNWANTED_CHARACTER,
  /** U+FFFD stands where a character was lost. */
  REPLACEMENT_CHARACTER,
  /** {0}: the word; {1}: the code point found; {2}: the letter meant; {3}: its code point. */
  LOOK_ALIKE,
  /** {0}: the word; {1}: the first letter of the rarer script; {2}: its code point. */
  MIXED_SCRIPT
}
