package org.korpu.format.tmx;

import java.util.Arrays;

/**
 * A stretch of XML without the characters that XML 1.0 does not allow, be they written as
 * themselves or as numeric references. Remembers where they stood, so that offsets still lead to
 * the file.
 *
 * <p>Real memories have such characters: word processors' field marks and manual line breaks that
 * an export passed through. They say nothing to a translator, and losing the unit for one would.
 */
final class CleanText {

  private final char[] text;
  private int length;
  private int[] cuts = new int[8]; // pairs: offset in the clean text, characters cut before it
  private int cutCount;
  private int dropped;
  private int firstDropped = -1;
  private int undecodable = -1;

  /** Cleans the characters from an offset up to another. */
  CleanText(char[] source, int from, int to) {
    text = new char[to - from];
    int i = from;
    while (i < to) {
      char c = source[i];
      if (c == '<' && i + 1 < to && (source[i + 1] == '!' || source[i + 1] == '?')) {
        // In comments and CDATA a reference is plain text: copy up to the end, but for raw ones.
        int end = endOfSection(source, i, to);
        while (i < end) {
          i = copyOrDrop(source, i, from, to);
        }
      } else if (c == '&' && i + 1 < to && source[i + 1] == '#') {
        i = copyReference(source, i, to);
      } else {
        i = copyOrDrop(source, i, from, to);
      }
    }
  }

  char[] text() {
    return text;
  }

  int length() {
    return length;
  }

  /** How many characters were dropped. */
  int dropped() {
    return dropped;
  }

  /** The first dropped character. */
  int firstDropped() {
    return firstDropped;
  }

  /** Where in the source, counted from its start, the first dropped character stands. */
  int firstDroppedOffset() {
    return cuts[0];
  }

  /** The offset in the source, from its start, of bytes that could not be decoded; -1 if none. */
  int undecodable() {
    return undecodable;
  }

  /** Where in the source, counted from its start, an offset of the clean text stands. */
  int sourceOffset(int offset) {
    int source = offset;
    for (int i = 0; i < cutCount && cuts[2 * i] <= offset; i++) {
      source += cuts[2 * i + 1];
    }
    return source;
  }

  /** Whether XML 1.0 allows a code point (section 2.2). */
  static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || (c >= 0x10000 && c <= 0x10FFFF);
  }

  private int copyOrDrop(char[] source, int i, int from, int to) {
    char c = source[i];
    if (Character.isHighSurrogate(c) && i + 1 < to && Character.isLowSurrogate(source[i + 1])) {
      text[length++] = c;
      text[length++] = source[i + 1];
      return i + 2;
    }
    if (isAllowed(c)) {
      text[length++] = c;
    } else if (c == TextInput.UNDECODABLE) {
      undecodable = undecodable < 0 ? i - from : undecodable;
    } else {
      drop(c, 1);
    }
    return i + 1;
  }

  /** Copies a character reference, or drops it; whatever is no reference is left to the parser. */
  private int copyReference(char[] source, int start, int to) {
    int i = start + 2;
    int radix = i < to && source[i] == 'x' ? 16 : 10;
    i += radix == 16 ? 1 : 0;
    int value = 0;
    int digits = i;
    while (i < to && value <= Character.MAX_CODE_POINT && Character.digit(source[i], radix) >= 0) {
      value = value * radix + Character.digit(source[i], radix);
      i++;
    }
    if (i > digits && i < to && source[i] == ';' && !isAllowed(value)) {
      drop(value, i + 1 - start);
      return i + 1;
    }
    text[length++] = '&';
    return start + 1;
  }

  private void drop(int character, int width) {
    firstDropped = dropped == 0 ? character : firstDropped;
    dropped++;
    if (2 * cutCount == cuts.length) {
      cuts = Arrays.copyOf(cuts, 2 * cuts.length);
    }
    cuts[2 * cutCount] = length;
    cuts[2 * cutCount + 1] = width;
    cutCount++;
  }

  private static int endOfSection(char[] source, int start, int to) {
    String end = source[start + 1] == '?' ? "?>" : isComment(source, start, to) ? "-->" : "]]>";
    for (int i = start + 2; i + end.length() <= to; i++) {
      if (source[i] == end.charAt(0)
          && source[i + 1] == end.charAt(1)
          && (end.length() == 2 || source[i + 2] == end.charAt(2))) {
        return i + end.length();
      }
    }
    return to;
  }

  private static boolean isComment(char[] source, int start, int to) {
    return start + 3 < to && source[start + 2] == '-' && source[start + 3] == '-';
  }
}
