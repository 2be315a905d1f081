package org.korpu.check;

import org.korpu.model.MessageKey;

/** What checks of spelling say. */
public enum LanguageMessage implements MessageKey {
  /** {0}: the word. */
  UNKNOWN_WORD,
  /** {0}: the word; {1}: one that may have been meant. */
  MISSPELT_WORD
}
