package org.korpu.review;

import java.util.Locale;
import java.util.Optional;

/** The columns of a table, each with the key by which it is known wherever it stands. */
enum ReviewColumn {
  NUMBER(ReviewMessage.NUMBER, 11),
  DOCUMENT(ReviewMessage.DOCUMENT, 30),
  SOURCE(ReviewMessage.SOURCE, 84),
  TARGET(ReviewMessage.TARGET, 84),
  CONFIRMED(ReviewMessage.CONFIRMED, 11),
  COMMENT(ReviewMessage.COMMENT, 40),
  STATE(ReviewMessage.STATE, 26),
  NOTES(ReviewMessage.NOTES, 36);

  /** The key of a line that stands above the rows and is none. */
  static final String ON_TOP = "korpu:top";

  private static final String PREFIX = "korpu:";

  private final ReviewMessage heading;
  private final int width;

  ReviewColumn(ReviewMessage heading, int width) {
    this.heading = heading;
    this.width = width;
  }

  ReviewMessage heading() {
    return heading;
  }

  /** In millimetres, where nothing else is said. */
  int width() {
    return width;
  }

  String key() {
    return PREFIX + name().toLowerCase(Locale.ROOT);
  }

  /** The column whose key stands in a text, whatever else does. */
  static Optional<ReviewColumn> in(String text) {
    for (ReviewColumn column : values()) {
      if (text.contains(column.key())) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }
}
