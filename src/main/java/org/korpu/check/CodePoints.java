package org.korpu.check;

import java.util.Locale;

/** Characters as messages name them. */
final class CodePoints {

  private CodePoints() {}

  /** Such as {@code U+0259}. */
  static String shown(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }
}
