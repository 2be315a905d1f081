package org.korpu.text;

import java.util.ArrayList;
import java.util.List;
import org.korpu.model.LanguageTag;

/**
 * Finds letters that were typed in the wrong script but look right: Cyrillic {@code а} in a Latin
 * word, Latin {@code c} in a Russian one, {@code ә} or {@code ǝ} for Azerbaijani {@code ə}. Nobody
 * sees them, and no search finds the word.
 *
 * <p>A word is a run of letters; hyphens, apostrophes and digits end it, so {@code IT-специалист}
 * is two. A word of both scripts is at fault if all its letters of one script have a twin in the
 * other. Where both scripts have all twins, a Roman numeral is Latin, and else the script of the
 * language decides; letters of this are at fault only where those of the other are more ({@code
 * whяo} has no such letter). A Russian ending glued to a foreign name ({@code SMSка}) is none.
 *
 * <p>Linear in the length of the text; safe for many threads.
 */
public final class LookAlikes {

  /**
   * A letter of the wrong script.
   *
   * @param offset where in the text, in UTF-16 units
   * @param found the letter that stands there
   * @param expected its twin, which belongs there
   * @param word the word with all its letters as they stand
   */
  public record Spot(int offset, char found, char expected, String word) {}

  /** Cyrillic letters and, in the same order, their Latin twins. */
  private static final String CYRILLIC = "АВЕЅІЈКМНОРСТУХҮӘЁЇаеѕіјкорсухһԁԛԝәёї";

  private static final String LATIN = "ABESIJKMHOPCTYXYƏËÏaesijkopcyxhdqwəëï";

  /** Latin letters whose twin is a letter of Russian; {@code s}, {@code i}, {@code j} have none. */
  private static final String RUSSIAN_TWINS = "ABEKMHOPCTYXËaekopcyxë";

  private static final String ROMAN = "IVXLCDM";

  /** A Cyrillic ending after a Latin name of at least so many letters may be inflection. */
  private static final int SHORTEST_NAME = 2;

  private static final int LONGEST_ENDING = 3;

  private static final byte NO_LETTER = 0;
  private static final byte IS_LATIN = 1;
  private static final byte IS_CYRILLIC = 2;
  private static final byte IS_OTHER = 4;
  private static final byte IS_MARK = 8;

  /** What each of the first characters is: to ask Unicode for each would take most of the time. */
  private static final byte[] KINDS = kinds();

  private LookAlikes() {}

  /** The letters of the wrong script, in order. */
  public static List<Spot> in(String text, LanguageTag language) {
    List<Spot> spots = List.of();
    boolean schwa = hasNoTurnedE(language);
    int start = -1;
    int scripts = 0;
    boolean turned = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      byte kind = kind(c);
      if (kind != NO_LETTER) {
        start = start < 0 ? i : start;
        scripts |= kind;
        turned |= c == 'ǝ' || c == 'Ǝ';
      } else if (start >= 0) {
        boolean mixed = (scripts & (IS_LATIN | IS_CYRILLIC)) == (IS_LATIN | IS_CYRILLIC);
        if (mixed || (turned && schwa)) {
          spots = spots.isEmpty() ? new ArrayList<>() : spots;
          judge(text.substring(start, i), start, language, mixed, spots);
        }
        start = -1;
        scripts = 0;
        turned = false;
      }
    }
    return spots;
  }

  /** The text with each such letter replaced by its twin; the same string where there is none. */
  public static String repaired(String text, LanguageTag language) {
    List<Spot> spots = in(text, language);
    if (spots.isEmpty()) {
      return text;
    }
    StringBuilder repaired = new StringBuilder(text);
    for (Spot spot : spots) {
      repaired.setCharAt(spot.offset(), spot.expected());
    }
    return repaired.toString();
  }

  /**
   * The letters of words that are wholly in the wrong script and look right: {@code о} for the
   * Azerbaijani pronoun {@code o}, Latin {@code c} for the Russian preposition.
   *
   * <p>In a Latin text that is every Cyrillic word of letters with a twin, unless the text has
   * other Cyrillic words too; in a Russian one, where {@code OPEC} may stand, only a lone letter
   * that is a word of the language, before another word, in small letters or at the start of the
   * text. A guess: not for changing a text unseen.
   */
  public static List<Spot> wholeWordsIn(String text, LanguageTag language) {
    boolean cyrillic = isCyrillic(language);
    if (cyrillic && !language.language().equals("ru")) {
      return List.of();
    }
    byte wrong = cyrillic ? IS_LATIN : IS_CYRILLIC;
    List<Spot> spots = List.of();
    for (int i = 0; i < text.length(); i++) {
      if (kind(text.charAt(i)) == NO_LETTER) {
        continue;
      }
      int start = i;
      boolean wholly = true;
      while (i < text.length() && kind(text.charAt(i)) != NO_LETTER) {
        wholly &= kind(text.charAt(i)) == wrong;
        i++;
      }
      if (!wholly) {
        continue;
      }
      if (cyrillic ? isRussianWord(text, start, i) : hasTwins(text, start, i)) {
        spots = spots.isEmpty() ? new ArrayList<>() : spots;
        for (int at = start; at < i; at++) {
          char c = text.charAt(at);
          char twin =
              cyrillic ? CYRILLIC.charAt(LATIN.indexOf(c)) : LATIN.charAt(CYRILLIC.indexOf(c));
          spots.add(new Spot(at, c, twin, text.substring(start, i)));
        }
      } else if (!cyrillic) {
        return List.of(); // Cyrillic words are quoted
      }
    }
    return spots;
  }

  private static boolean hasTwins(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (CYRILLIC.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a lone Latin letter stands where a Russian word of one letter would. */
  private static boolean isRussianWord(String text, int start, int end) {
    char c = text.charAt(start);
    boolean first = start == 0 || (start == 1 && "«„“\"(".indexOf(text.charAt(0)) >= 0);
    boolean word = first ? "ABKOCYacoyk".indexOf(c) >= 0 : "acoyk".indexOf(c) >= 0;
    boolean between = first || text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\u00A0';
    if (end != start + 1 || !word || !between || end + 1 >= text.length()) {
      return false;
    }
    char next = text.charAt(end + 1);
    boolean wordFollows = kind(next) == IS_CYRILLIC || Character.isDigit(next) || next == '«';
    return wordFollows && (text.charAt(end) == ' ' || text.charAt(end) == '\u00A0');
  }

  private static void judge(
      String word, int start, LanguageTag language, boolean mixed, List<Spot> spots) {
    boolean toLatin = mixed;
    boolean toCyrillic = mixed;
    boolean roman = mixed;
    int cyrillic = 0;
    int latin = 0;
    boolean schwa = hasNoTurnedE(language);
    String twins = language.language().equals("ru") ? RUSSIAN_TWINS : LATIN;
    for (int i = 0; i < word.length(); i++) {
      char c = upright(word.charAt(i), schwa);
      if (kind(c) == IS_CYRILLIC) {
        cyrillic++;
        int twin = CYRILLIC.indexOf(c);
        toLatin &= twin >= 0;
        roman &= twin >= 0 && ROMAN.indexOf(LATIN.charAt(twin)) >= 0;
      } else if (kind(c) == IS_LATIN) {
        latin++;
        toCyrillic &= twins.indexOf(c) >= 0;
        roman &= ROMAN.indexOf(c) >= 0;
      }
    }
    if (toLatin && toCyrillic && !roman) {
      toLatin = !isCyrillic(language);
    } else if (toLatin && !roman && isCyrillic(language) && isInflectedName(word)) {
      toLatin = false;
    } else if (!roman && toLatin != toCyrillic && toLatin == isCyrillic(language)) {
      // Into the script that the language does not use: only where most letters are of it.
      boolean most = toLatin ? latin > cyrillic : cyrillic > latin;
      toLatin &= most;
      toCyrillic &= most;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char expected = upright(c, schwa);
      if (toLatin && kind(expected) == IS_CYRILLIC) {
        expected = LATIN.charAt(CYRILLIC.indexOf(expected));
      } else if (!toLatin && toCyrillic && kind(expected) == IS_LATIN) {
        expected = CYRILLIC.charAt(LATIN.indexOf(expected));
      }
      if (expected != c) {
        spots.add(new Spot(start + i, c, expected, word));
      }
    }
  }

  /** The letter, but {@code ə} for the {@code ǝ} of other languages. */
  private static char upright(char c, boolean schwa) {
    return !schwa ? c : c == 'ǝ' ? 'ə' : c == 'Ǝ' ? 'Ə' : c;
  }

  /** Whether it is Latin letters, then a few small Cyrillic ones: a name with a Russian ending. */
  private static boolean isInflectedName(String word) {
    int latin = 0;
    while (latin < word.length() && kind(word.charAt(latin)) == IS_LATIN) {
      latin++;
    }
    int ending = word.length() - latin;
    if (latin < SHORTEST_NAME || ending > LONGEST_ENDING) {
      return false;
    }
    for (int i = latin; i < word.length(); i++) {
      if (kind(word.charAt(i)) != IS_CYRILLIC || !Character.isLowerCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCyrillic(LanguageTag language) {
    return switch (language.language()) {
      case "ru", "uk", "be", "bg", "kk", "ky", "tg", "mn", "mk" ->
          !language.script().equals("Latn");
      default -> language.script().equals("Cyrl");
    };
  }

  /** Whether the language has no letter {@code ǝ}, so that one is an {@code ə} mistyped. */
  private static boolean hasNoTurnedE(LanguageTag language) {
    return switch (language.language()) {
      case "az", "en", "ru", "tr" -> true;
      default -> false;
    };
  }

  private static byte kind(char c) {
    return c < KINDS.length ? KINDS[c] : slowKind(c);
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[0x600];
    for (char c = 0; c < kinds.length; c++) {
      kinds[c] = slowKind(c);
    }
    return kinds;
  }

  private static byte slowKind(char c) {
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return IS_MARK;
    }
    if (!Character.isLetter(c)) {
      return NO_LETTER;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case LATIN -> IS_LATIN;
      case CYRILLIC -> IS_CYRILLIC;
      default -> IS_OTHER;
    };
  }
}
