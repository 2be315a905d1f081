package org.korpu.format.tmx;

/**
 * A stretch of XML in a larger array, such as one unit, and where in it the characters of parsed
 * texts and the attributes of tags stand. Offsets count from its begin.
 *
 * @param text the array, not copied
 * @param from where it begins
 * @param length how long it is
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record XmlStretch(char[] text, int from, int length) {

  private static final String CDATA = "<![CDATA[";

  /**
   * Where a character of a text stands.
   *
   * @param begin where the text, or its CDATA section, begins
   * @param index the character in the parsed text, in UTF-16 units
   */
  int offsetOfText(int begin, int index) {
    boolean plain = looksAt(begin, CDATA);
    int at = plain ? begin + CDATA.length() : begin;
    int passed = 0;
    while (passed < index && at < length) {
      char c = at(at);
      if (c == '&' && !plain) {
        int end = at;
        while (end < length && at(end) != ';') {
          end++;
        }
        passed += units(at, end);
        at = end + 1;
      } else {
        at += c == '\r' && looksAt(at + 1, "\n") ? 2 : 1;
        passed++;
      }
    }
    return at;
  }

  /** Where the name of an attribute stands in a start tag; the tag's own place if not found. */
  int offsetOfAttribute(int tag, String name) {
    char quote = 0;
    for (int i = tag; i < length && (quote != 0 || at(i) != '>'); i++) {
      char c = at(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (CharacterWindow.isSpace(c) && looksAt(i + 1, name)) {
        int after = i + 1 + name.length();
        if (after < length && (at(after) == '=' || CharacterWindow.isSpace(at(after)))) {
          return i + 1;
        }
      }
    }
    return tag;
  }

  /** Where a character stands last before an offset or at it; the offset if there is none. */
  int offsetOfLast(char wanted, int before) {
    for (int i = Math.min(before, length - 1); i >= 0; i--) {
      if (at(i) == wanted) {
        return i;
      }
    }
    return before;
  }

  private char at(int offset) {
    return text[from + offset];
  }

  private boolean looksAt(int offset, String expected) {
    if (offset + expected.length() > length) {
      return false;
    }
    for (int i = 0; i < expected.length(); i++) {
      if (at(offset + i) != expected.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** How many UTF-16 units a reference stands for. */
  private int units(int begin, int end) {
    int value = 0;
    if (begin + 1 < end && at(begin + 1) == '#') {
      int radix = at(begin + 2) == 'x' ? 16 : 10;
      for (int i = begin + (radix == 16 ? 3 : 2); i < end; i++) {
        value = value * radix + Character.digit(at(i), radix);
      }
    }
    return Character.charCount(value);
  }
}
