package org.korpu.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;

/**
 * Finds text that was read in the wrong encoding, and reads it again in the right one where that is
 * certain.
 *
 * <ul>
 *   <li>UTF-8 read as Windows-1252 or Windows-1251: {@code É™} and {@code Й™} for {@code ə}, {@code
 *       Ð¡Ñ‚} and {@code РЎС‚} for {@code Ст}, {@code â€“} for a dash. A lone sequence of two
 *       characters counts only inside a word in small letters, since {@code CAFÉ™} is right. Text
 *       that went wrong twice is read again twice.
 *   <li>Russian in Windows-1251 read as Windows-1252: {@code Ñòîðîíû}.
 *   <li>Letters that an encoding did not have and that became question marks, at least two within
 *       words: {@code D?vl?t}. Nothing brings them back.
 * </ul>
 *
 * <p>Linear in the length of the text; safe for many threads.
 */
public final class BrokenEncoding {

  /**
   * What is wrong with a text.
   *
   * @param offset where the first wrong piece stands, in UTF-16 units
   * @param found the first wrong piece
   * @param repaired the whole text as it was meant; null where that is not certain
   */
  public record Damage(int offset, String found, @Nullable String repaired) {}

  /** How often a text may have gone wrong. */
  private static final int MOST_ROUNDS = 4;

  private static final MisreadUtf8 AS_WESTERN = new MisreadUtf8(Charset.forName("windows-1252"));
  private static final MisreadUtf8 AS_CYRILLIC = new MisreadUtf8(Charset.forName("windows-1251"));

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset CYRILLIC = Charset.forName("windows-1251");

  private BrokenEncoding() {}

  /** What is wrong with a text of the language; nothing if it looks right. */
  public static Optional<Damage> in(String text, LanguageTag language) {
    if (isPlain(text)) {
      return Optional.empty();
    }
    Optional<Damage> damage = misread(text);
    if (damage.isEmpty() && language.language().equals("ru")) {
      damage = russianAsWestern(text);
    }
    if (damage.isEmpty()) {
      return lost(text);
    }
    String repaired = damage.get().repaired();
    for (int round = 1; repaired != null && round < MOST_ROUNDS; round++) {
      Optional<Damage> again = misread(repaired);
      if (again.isEmpty()) {
        break;
      }
      repaired = again.get().repaired();
    }
    return Optional.of(new Damage(damage.get().offset(), damage.get().found(), repaired));
  }

  private static Optional<Damage> misread(String text) {
    Optional<Damage> western = AS_WESTERN.in(text);
    return western.isPresent() ? western : AS_CYRILLIC.in(text);
  }

  /** Whether there is nothing to look at: ASCII without question marks inside words. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7F
          || (c == '?' && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1)))) {
        return false;
      }
    }
    return true;
  }

  /** Text all of whose letters are accented ones, as no language has it. */
  private static Optional<Damage> russianAsWestern(String text) {
    int accented = 0;
    int other = 0;
    int first = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 'À' && c <= 'ÿ') || c == '¸' || c == '¨') {
        accented++;
        first = first < 0 ? i : first;
      } else if (c > 0xFF && Character.isLetter(c)) {
        return Optional.empty();
      } else if (Character.isLetter(c)) {
        other++;
      }
    }
    if (accented < 4 || accented < 4 * other) {
      return Optional.empty();
    }
    int end = first;
    while (end < text.length() && text.charAt(end) > 0x7F) {
      end++;
    }
    String repaired = new String(text.getBytes(WESTERN), CYRILLIC);
    boolean certain = new String(repaired.getBytes(CYRILLIC), WESTERN).equals(text);
    return Optional.of(new Damage(first, text.substring(first, end), certain ? repaired : null));
  }

  private static Optional<Damage> lost(String text) {
    int first = -1;
    int count = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      if (text.charAt(i) == '?'
          && Character.isLetter(text.charAt(i - 1))
          && Character.isLowerCase(text.charAt(i + 1))
          && !inAddress(text, i)) {
        count++;
        first = first < 0 ? i : first;
      }
    }
    return count < 2
        ? Optional.empty()
        : Optional.of(new Damage(first, text.substring(first - 1, first + 2), null));
  }

  /** Whether the word around a question mark is a web address or the like. */
  private static boolean inAddress(String text, int index) {
    int start = index;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    for (int i = start; i < text.length() && !Character.isWhitespace(text.charAt(i)); i++) {
      if ("/=&@%".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** UTF-8 of which each byte became a character of a single-byte encoding. */
  private static final class MisreadUtf8 {

    /** Each byte's character. Bytes that the encoding leaves free became control characters. */
    private final byte[] bytes = new byte[0x2200];

    MisreadUtf8(Charset charset) {
      for (int b = 0x80; b < 0x100; b++) {
        char c = new String(new byte[] {(byte) b}, charset).charAt(0);
        bytes[c == '\uFFFD' ? b : c] = (byte) b;
      }
    }

    Optional<Damage> in(String text) {
      StringBuilder repaired = null;
      int first = -1;
      int firstEnd = 0;
      int copied = 0;
      int strong = 0;
      int count = 0;
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
        strong += length > 2 || isInsideWord(text, i, length) ? 1 : 0;
        if (repaired == null) {
          repaired = new StringBuilder(text.length());
          first = i;
          firstEnd = i + length;
        }
        repaired.append(text, copied, i).append(decoded);
        copied = i + length;
        i = copied - 1;
      }
      if (repaired == null || count + 2 * strong < 2 || (this == AS_CYRILLIC && count < 2)) {
        return Optional.empty();
      }
      repaired.append(text, copied, text.length());
      String result = repaired.toString();
      return Optional.of(
          new Damage(first, text.substring(first, firstEnd), hasFragments(result) ? null : result));
    }

    /** How many characters from an index on are one character of UTF-8; 0 if they are none. */
    private int lengthAt(String text, int index) {
      int lead = byteAt(text, index);
      int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
      for (int i = 1; i < length; i++) {
        int next = index + i < text.length() ? byteAt(text, index + i) : 0;
        if (next < 0x80 || next > 0xBF) {
          return 0;
        }
      }
      return length;
    }

    private int byteAt(String text, int index) {
      char c = text.charAt(index);
      return c < bytes.length ? bytes[c] & 0xFF : 0;
    }

    private String decode(String text, int index, int length) {
      byte[] encoded = new byte[length];
      for (int i = 0; i < length; i++) {
        encoded[i] = (byte) byteAt(text, index + i);
      }
      return new String(encoded, StandardCharsets.UTF_8);
    }

    /** Whether it is a character that memories of our languages have. */
    private static boolean isPlausible(int c) {
      return (c >= 0xA0 && c <= 0x17F)
          || c == 'ə'
          || c == 'Ə'
          || (c >= 0x400 && c <= 0x45F && c != 0x450 && c != 0x45D)
          || (c >= 0x2010 && c <= 0x203A)
          || c == '€'
          || c == '№'
          || c == '™'
          || c == '\uFEFF'
          || c == '\uFFFD';
    }

    private static boolean isInsideWord(String text, int index, int length) {
      boolean before = index > 0 && isSmall(text.charAt(index - 1));
      boolean after = index + length < text.length() && isSmall(text.charAt(index + length));
      return before || (after && index == 0) || (after && text.charAt(index - 1) == ' ');
    }

    private static boolean isSmall(char c) {
      return c >= 'a' && c <= 'z';
    }

    /**
     * Whether pieces are left over that were characters of UTF-8 before a part of them was lost.
     */
    private static boolean hasFragments(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '\uFFFD' || c == 'Ð' || c == 'Ñ' || c == 'Ã' || (c >= 0x80 && c < 0xA0)) {
          return true;
        }
      }
      return false;
    }
  }
}
