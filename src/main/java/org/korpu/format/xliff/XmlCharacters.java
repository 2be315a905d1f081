package org.korpu.format.xliff;

/** Which characters XML 1.0 can hold, and an escape for the others where the format has none. */
final class XmlCharacters {

  private XmlCharacters() {}

  /**
   * Where the first character from an index on begins that XML cannot hold: a control character, a
   * lone surrogate, U+FFFE or U+FFFF. The length of the text if there is none.
   */
  static int indexOfIllegal(String text, int from) {
    int i = from;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (!isLegal(c)) {
        return i;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  /** Whether XML can hold the text. */
  static boolean isLegal(String text) {
    return indexOfIllegal(text, 0) == text.length();
  }

  private static boolean isLegal(int c) {
    return (c >= 0x20 && c <= 0xD7FF)
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  /** The text with what XML cannot hold, the backslash and one more character escaped. */
  static String escape(String text, char further) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (c == '\\' || c == further || !isLegal(c)) {
        escaped.append("\\u").append(NameTokens.hex((char) c));
      } else {
        escaped.appendCodePoint(c);
        i += Character.charCount(c) - 1;
      }
    }
    return escaped.toString();
  }

  /** The text that was escaped; a backslash that begins no escape stays. */
  static String unescape(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int code = c == '\\' && text.startsWith("\\u", i) ? NameTokens.hex(text, i + 2) : -1;
      if (code >= 0) {
        plain.append((char) code);
        i += 5;
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
