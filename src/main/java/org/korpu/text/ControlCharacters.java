package org.korpu.text;

/**
 * Characters that no text has on purpose: controls of old terminals and printers, byte order marks
 * inside a text, zero-width spaces, code points that are no characters, halves of surrogate pairs.
 * Not the tab and line breaks, nor what steers the writing direction or joins letters.
 */
public final class ControlCharacters {

  private ControlCharacters() {}

  /** Whether a code point is one. */
  public static boolean is(int c) {
    if (c >= ' ' && c < 0x7F) {
      return false;
    }
    if (c < 0xA0) {
      return c != '\t' && c != '\n' && c != '\r';
    }
    return c == 0x200B
        || c == 0x2060
        || c == 0xFEFF
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        || (c & 0xFFFE) == 0xFFFE
        || (c >= 0xFDD0 && c <= 0xFDEF);
  }

  /** Where the first stands at an index or after it, in UTF-16 units; -1 if there is none. */
  public static int indexIn(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= ' ' && c < 0x7F) || (c >= 0xA0 && c < 0x200B)) {
        continue;
      }
      int codePoint = text.codePointAt(i);
      if (is(codePoint)) {
        return i;
      }
      i += Character.charCount(codePoint) - 1;
    }
    return -1;
  }

  /**
   * The text without them. The “next line” of mainframes, U+0085, becomes a space, since it keeps
   * words apart.
   */
  public static String removedFrom(String text) {
    int at = indexIn(text, 0);
    if (at < 0) {
      return text;
    }
    StringBuilder rest = new StringBuilder(text.length());
    int from = 0;
    while (at >= 0) {
      rest.append(text, from, at);
      int codePoint = text.codePointAt(at);
      if (codePoint == 0x85) {
        rest.append(' ');
      }
      from = at + Character.charCount(codePoint);
      at = indexIn(text, from);
    }
    return rest.append(text, from, text.length()).toString();
  }
}
