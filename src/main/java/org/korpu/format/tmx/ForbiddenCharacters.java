package org.korpu.format.tmx;

import java.util.Locale;

/**
 * Finds what XML 1.0 does not allow in a stretch of XML, be it written as itself or as a reference,
 * and blanks it, so that the rest can be parsed and every offset stays what it was.
 */
final class ForbiddenCharacters {

  private ForbiddenCharacters() {}

  /** Blanks and reports them; bytes that could not be decoded are reported once. */
  static void blank(char[] text, int from, int length, String encoding, FaultList faults) {
    int to = from + length;
    if (isPlain(text, from, to)) {
      return;
    }
    int undecodable = 0;
    int firstUndecodable = 0;
    int i = from;
    int sectionEnd = from;
    while (i < to) {
      char c = text[i];
      if (i >= sectionEnd && c == '<' && i + 1 < to && (text[i + 1] == '!' || text[i + 1] == '?')) {
        sectionEnd = endOfSection(text, i, to);
      }
      if (c == '&' && i >= sectionEnd && i + 1 < to && text[i + 1] == '#') {
        i = reference(text, from, i, to, faults);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < to
          && Character.isLowSurrogate(text[i + 1])
          && CleanText.isAllowed(Character.toCodePoint(c, text[i + 1]))) {
        i += 2;
      } else if (c == TextInput.UNDECODABLE) {
        firstUndecodable = undecodable == 0 ? i - from : firstUndecodable;
        undecodable++;
        text[i++] = ' ';
      } else {
        if (!CleanText.isAllowed(c)) {
          report(c, i - from, faults);
          text[i] = ' ';
        }
        i++;
      }
    }
    if (undecodable > 0) {
      faults.add(TmxFaultKind.UNDECODABLE_BYTES, firstUndecodable, undecodable, encoding);
    }
  }

  /** Whether there is neither a reference nor a character that needs a closer look. */
  private static boolean isPlain(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text[i];
      boolean plain =
          c >= ' '
              ? c < Character.MIN_SURROGATE && (c != '&' || i + 1 == to || text[i + 1] != '#')
              : CharacterWindow.isSpace(c);
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  /** A code point in the notation of Unicode. */
  static String name(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  private static int reference(char[] text, int from, int start, int to, FaultList faults) {
    int i = start + 2;
    int radix = i < to && text[i] == 'x' ? 16 : 10;
    i += radix == 16 ? 1 : 0;
    int digits = i;
    int value = 0;
    while (i < to && value <= Character.MAX_CODE_POINT && Character.digit(text[i], radix) >= 0) {
      value = value * radix + Character.digit(text[i], radix);
      i++;
    }
    if (i == digits || i >= to || text[i] != ';' || CleanText.isAllowed(value)) {
      return start + 1; // a good one, or none: that is the parser's business
    }
    report(value, start - from, faults);
    for (int at = start; at <= i; at++) {
      text[at] = ' ';
    }
    return i + 1;
  }

  private static void report(int character, int offset, FaultList faults) {
    boolean surrogate =
        character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    faults.add(
        surrogate ? TmxFaultKind.LONE_SURROGATE : TmxFaultKind.FORBIDDEN_CHARACTER,
        offset,
        name(character));
  }

  /** Where a comment, CDATA section or instruction ends; in it a reference is plain text. */
  private static int endOfSection(char[] text, int start, int to) {
    String end =
        text[start + 1] == '?' ? "?>" : start + 2 < to && text[start + 2] == '-' ? "-->" : "]]>";
    for (int i = start + 2; i + end.length() <= to; i++) {
      if (text[i] == end.charAt(0)
          && text[i + 1] == end.charAt(1)
          && (end.length() == 2 || text[i + 2] == end.charAt(2))) {
        return i + end.length();
      }
    }
    return to;
  }
}
