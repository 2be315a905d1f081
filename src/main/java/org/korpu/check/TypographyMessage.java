package org.korpu.check;

import org.korpu.model.MessageKey;

/** What checks of punctuation, spaces and capitals say. */
public enum TypographyMessage implements MessageKey {
  /** {0}: the mark at the end of the source; the target ends without one. */
  END_MARK_MISSING,
  /** {0}: the mark at the end of the target; the source ends without one. */
  END_MARK_ADDED,
  /** {0}: the mark at the end of the source; {1}: of the target. */
  END_MARK_DIFFERS,
  /** {0}: the bracket or quotation mark. */
  NOT_CLOSED,
  /** {0}: the bracket or quotation mark. */
  NOT_OPENED,
  /** {0}: the mark found; {1}: the marks of the language. */
  QUOTES_STYLE,
  /** {0}: the dash of the language. */
  HYPHEN_AS_DASH,
  /** {0}: the years or numbers, as they stand; {1}: as they should. */
  HYPHEN_IN_RANGE,
  /** More than one space. */
  DOUBLE_SPACE,
  /** A space at the start that the source has not. */
  SPACE_AT_START,
  /** A space at the end that the source has not. */
  SPACE_AT_END,
  /** The source begins with a space. */
  NO_SPACE_AT_START,
  /** The source ends with a space. */
  NO_SPACE_AT_END,
  /** {0}: the mark. */
  SPACE_BEFORE,
  /** {0}: the mark. */
  SPACE_AFTER,
  /** {0}: the mark. */
  NO_SPACE_AFTER,
  /** {0}: the words that a line break must not part. */
  NO_BREAK_SPACE,
  /** {0}: the word. */
  REPEATED_WORD,
  /** {0}: the first word. */
  SMALL_LETTER,
  /** {0}: the first word. */
  CAPITAL_LETTER
}
