package org.korpu.report;

import java.util.Locale;

/**
 * Text of strangers made harmless for a terminal and honest in a report: control characters, which
 * could move the cursor, recolour the screen or set its title, and those that turn the direction of
 * writing, so that a text looks like another, are shown by their code. Output that scripts read
 * (JSON, TMX, CSV, segments) keeps them.
 */
public final class PrintableText {

  private PrintableText() {}

  /**
   * The text with every control character (C0, DEL, C1) but tab and every one of direction written
   * as {@code \\u001B}, and line breaks made spaces, so that a text takes one line. Costs nothing
   * where there is none.
   */
  public static String of(String text) {
    int first = 0;
    while (first < text.length() && isHarmless(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 8).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        shown.append(' ');
      } else if (isHarmless(c)) {
        shown.append(c);
      } else {
        shown.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      }
    }
    return shown.toString();
  }

  private static boolean isHarmless(char c) {
    return c < 0x061C ? c == '\t' || !Character.isISOControl(c) : !isOfLineOrDirection(c);
  }

  /** The line breaks of Unicode, and its controls of direction (UAX #9, section 2). */
  private static boolean isOfLineOrDirection(char c) {
    return c == '\u061C'
        || c == '\u200E'
        || c == '\u200F'
        || (c >= '\u2028' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }
}
