package org.korpu.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** How wide a text is on a terminal. */
public final class DisplayWidth {

  /** No character before the Hangul letters is wide (Unicode Standard Annex 11). */
  private static final int FIRST_WIDE = 0x1100;

  private DisplayWidth() {}

  /**
   * How many cells of a terminal a text takes: two for a wide character, such as a Chinese one or
   * an emoji; none for combining marks and joiners.
   */
  public static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  /** The beginning of a text, with … at its end where it does not fit into so many cells. */
  public static String cut(String text, int cells) {
    if (of(text) <= cells) {
      return text;
    }
    int end = 0;
    for (int left = cells - 1; end < text.length(); ) {
      int c = text.codePointAt(end);
      left -= of(c);
      if (left < 0) {
        break;
      }
      end += Character.charCount(c);
    }
    return cells < 1 ? "" : text.substring(0, end) + "…";
  }

  /** The end of a text, such as a path, with … before it where it does not fit. */
  public static String cutFront(String text, int cells) {
    if (of(text) <= cells) {
      return text;
    }
    int start = text.length();
    for (int left = cells - 1; start > 0; ) {
      int c = text.codePointBefore(start);
      left -= of(c);
      if (left < 0) {
        break;
      }
      start -= Character.charCount(c);
    }
    return cells < 1 ? "" : "…" + text.substring(start);
  }

  private static int of(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      default -> c >= FIRST_WIDE && isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
  }
}
