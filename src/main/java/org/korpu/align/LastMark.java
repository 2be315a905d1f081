package org.korpu.align;

/** How a segment ends, quotes and brackets aside. */
enum LastMark {
  STOP,
  QUESTION,
  EXCLAMATION,
  COLON,
  COMMA,
  /** A letter or digit, as headings end. */
  NONE;

  /** How a text ends. */
  static LastMark of(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      switch (c) {
        case '.', '…' -> {
          return STOP;
        }
        case '?' -> {
          return QUESTION;
        }
        case '!' -> {
          return EXCLAMATION;
        }
        case ':' -> {
          return COLON;
        }
        case ',', ';', '–', '—', '-' -> {
          return COMMA;
        }
        default -> {
          if (Character.isLetterOrDigit(c)) {
            return NONE;
          }
        }
      }
    }
    return NONE;
  }

  /**
   * How much more likely the two ends are in translations of each other than in any two segments,
   * as a natural logarithm.
   */
  double evidence(LastMark other) {
    if (this == other) {
      return switch (this) {
        case STOP -> 0.1;
        case QUESTION, EXCLAMATION, COLON -> 2;
        case COMMA -> 1;
        case NONE -> 1;
      };
    }
    return this == QUESTION || other == QUESTION ? -1.5 : -0.8;
  }
}
