package org.korpu.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-8 of which each byte was read as a character of a single-byte encoding: finds such sequences
 * in a text and reads them again. Immutable.
 *
 * <p>A sequence counts if it gives a character that memories of our languages have. A text has to
 * have one that nobody writes: inside a word, right after another, or of three characters.
 */
final class MisreadUtf8 {

  static final MisreadUtf8 AS_WESTERN = new MisreadUtf8("windows-1252");
  static final MisreadUtf8 AS_CYRILLIC = new MisreadUtf8("windows-1251");

  /** No character of the two encodings is beyond it. */
  static final int CHARACTERS = 0x2200;

  private static final String AZERBAIJANI = "çğıöşüÇĞİÖŞÜ";

  /** Each byte's character. Bytes that the encoding leaves free became control characters. */
  private final byte[] bytes = new byte[CHARACTERS];

  private final boolean cyrillic;

  private MisreadUtf8(String encoding) {
    cyrillic = encoding.equals("windows-1251");
    for (int b = 0x80; b < 0x100; b++) {
      char c = new String(new byte[] {(byte) b}, Charset.forName(encoding)).charAt(0);
      bytes[c == '\uFFFD' ? b : c] = (byte) b;
    }
  }

  /** Whether a character may begin a sequence. */
  boolean leads(char c) {
    int b = byteOf(c);
    return b >= 0xC2 && b < 0xF5;
  }

  /** Whether a character may go on with a sequence. */
  boolean follows(char c) {
    int b = byteOf(c);
    return b >= 0x80 && b < 0xC0;
  }

  /** What is wrong with a text, which is read again in any case; nothing if it looks right. */
  Optional<BrokenEncoding.Damage> in(String text) {
    StringBuilder repaired = null;
    int first = -1;
    int firstEnd = 0;
    int copied = -1;
    int count = 0;
    boolean evident = false;
    for (int i = 0; i < text.length(); i++) {
      int length = lengthAt(text, i);
      if (length == 0) {
        continue;
      }
      String decoded = decode(text, i, length);
      if (!isPlausible(decoded.codePointAt(0))) {
        continue;
      }
      count++;
      evident |= length > 2 || copied == i || isInsideWord(text, i, length);
      if (repaired == null) {
        repaired = new StringBuilder(text.length());
        first = i;
        firstEnd = i + length;
        copied = 0;
      }
      repaired.append(text, copied, i).append(decoded);
      copied = i + length;
      i = copied - 1;
    }
    // Pieces misread as Cyrillic are letters of Russian: one alone says nothing.
    if (repaired == null || !evident || (cyrillic && count < 2)) {
      return Optional.empty();
    }
    repaired.append(text, copied, text.length());
    return Optional.of(
        new BrokenEncoding.Damage(first, text.substring(first, firstEnd), repaired.toString()));
  }

  /** How many characters from an index on are one character of UTF-8; 0 if they are none. */
  private int lengthAt(String text, int index) {
    char first = text.charAt(index);
    if (!leads(first)) {
      return 0;
    }
    int lead = byteOf(first);
    int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (index + length > text.length()) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if (!follows(text.charAt(index + i))) {
        return 0;
      }
    }
    return length;
  }

  private int byteOf(char c) {
    return c < CHARACTERS ? bytes[c] & 0xFF : 0;
  }

  private String decode(String text, int index, int length) {
    byte[] encoded = new byte[length];
    for (int i = 0; i < length; i++) {
      encoded[i] = (byte) byteOf(text.charAt(index + i));
    }
    return new String(encoded, StandardCharsets.UTF_8);
  }

  /**
   * Whether it is a character that memories of our languages have. Misread as Cyrillic only their
   * own letters count, since the pieces are letters of Russian too: {@code Её} is right.
   */
  private boolean isPlausible(int c) {
    return (c >= 0xA0 && c <= 0x17F && (!cyrillic || AZERBAIJANI.indexOf(c) >= 0))
        || c == 'ə'
        || c == 'Ə'
        || (c >= 'А' && c <= 'я')
        || c == 'ё'
        || c == 'Ё'
        || (c >= 0x2010 && c <= 0x203A)
        || c == '€'
        || c == '№'
        || c == '™'
        || c == '\uFEFF'
        || c == '\uFFFD';
  }

  /** Whether a small letter stands beside it, or a letter on each side. */
  private static boolean isInsideWord(String text, int index, int length) {
    char before = index > 0 ? text.charAt(index - 1) : ' ';
    char after = index + length < text.length() ? text.charAt(index + length) : ' ';
    return isSmall(before)
        || (isSmall(after) && before == ' ')
        || (isLetter(before) && isLetter(after));
  }

  private static boolean isLetter(char c) {
    return isSmall(c) || (c >= 'A' && c <= 'Z');
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }
}
