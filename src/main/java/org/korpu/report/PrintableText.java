package org.korpu.report;

import java.util.Locale;

/**
 * Text of strangers made harmless for a terminal: control characters, which could move the cursor,
 * recolour the screen or set its title, are shown by their code. Output that scripts read (JSON,
 * TMX, CSV, segments) keeps them.
 */
public final class PrintableText {

  private PrintableText() {}

  /**
   * The text with every control character (C0, DEL, C1) but tab written as {@code \\u001B}, and
   * line breaks made spaces, so that a text takes one line. Costs nothing where there is none.
   */
  public static String of(String text) {
    int first = 0;
    while (first < text.length() && !isControl(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 8).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        shown.append(' ');
      } else if (isControl(c)) {
        shown.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      } else {
        shown.append(c);
      }
    }
    return shown.toString();
  }

  private static boolean isControl(char c) {
    return c != '\t' && Character.isISOControl(c);
  }
}
