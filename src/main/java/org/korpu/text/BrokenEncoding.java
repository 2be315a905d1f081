package org.korpu.text;

import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;

/**
 * Finds text that was read in the wrong encoding, and reads it again in the right one where that is
 * certain.
 *
 * <ul>
 *   <li>UTF-8 read as Windows-1252 or Windows-1251: {@code É™} and {@code Й™} for {@code ə}, {@code
 *       Ð¡Ñ‚} and {@code РЎС‚} for {@code Ст}, {@code â€“} for a dash. At least one sequence must
 *       stand inside a word, follow another, or have three characters, since {@code CAFÉ™} is
 *       right. Text that went wrong twice is read again twice.
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

  private static final byte LEADS = 1;
  private static final byte FOLLOWS = 2;

  /** What each character may be in misread UTF-8. */
  private static final byte[] ROLES = roles();

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset CYRILLIC = Charset.forName("windows-1251");

  private BrokenEncoding() {}

  /** What is wrong with a text of the language; nothing if it looks right. */
  public static Optional<Damage> in(String text, LanguageTag language) {
    return isPlain(text, language) ? Optional.empty() : thorough(text, language);
  }

  /** The same without the shortcut for plain text. */
  static Optional<Damage> thorough(String text, LanguageTag language) {
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
    boolean certain = repaired != null && !hasFragments(repaired);
    return Optional.of(
        new Damage(damage.get().offset(), damage.get().found(), certain ? repaired : null));
  }

  private static Optional<Damage> misread(String text) {
    Optional<Damage> western = MisreadUtf8.AS_WESTERN.in(text);
    return western.isPresent() ? western : MisreadUtf8.AS_CYRILLIC.in(text);
  }

  /**
   * Whether there is nothing to look at: no character that may begin a sequence of UTF-8 before one
   * that may go on with it, no question mark inside a word, no accented letter in Russian. True for
   * nearly every text, so that all else is rarely done.
   */
  static boolean isPlain(String text, LanguageTag language) {
    boolean russian = language.language().equals("ru");
    byte before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      byte role = c < ROLES.length ? ROLES[c] : 0;
      if ((before & LEADS) != 0 && (role & FOLLOWS) != 0) {
        return false;
      }
      if (c == '?' && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1))) {
        return false;
      }
      if (russian && c >= 'À' && c <= 'ÿ') {
        return false;
      }
      before = role;
    }
    return true;
  }

  private static byte[] roles() {
    byte[] roles = new byte[MisreadUtf8.CHARACTERS];
    for (char c = 0; c < roles.length; c++) {
      roles[c] = (byte) ((leads(c) ? LEADS : 0) | (follows(c) ? FOLLOWS : 0));
    }
    return roles;
  }

  /** Whether a character may begin a misread sequence. */
  static boolean leads(char c) {
    return MisreadUtf8.AS_WESTERN.leads(c) || MisreadUtf8.AS_CYRILLIC.leads(c);
  }

  /** Whether a character may go on with a misread sequence. */
  static boolean follows(char c) {
    return MisreadUtf8.AS_WESTERN.follows(c) || MisreadUtf8.AS_CYRILLIC.follows(c);
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

  /** Whether pieces are left over that were a character of UTF-8 before a part was lost. */
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
