package org.korpu.morph;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds an Azerbaijani suffix whose vowel does not follow the vowel before it: {@code kitablər},
 * {@code evda}, {@code ölkənın}.
 *
 * <p>Looked at are the plural with what may follow it, the cases in {@code -da, -dan}, and the
 * genitive and accusative in {@code -n-} after a vowel; other suffixes are too like the ends of
 * stems. Words with letters that are spoken otherwise than they are spelt, and words that only look
 * as if they had such a suffix ({@code meydan, fayda, qanun}), are left. Safe for many threads.
 */
public final class BrokenHarmony {

  /**
   * A suffix at fault.
   *
   * @param start where it begins in the word
   * @param end exclusive
   * @param mended what it should be
   */
  public record Spot(int start, int end, String mended) {}

  /** Words, and beginnings of words, that have no such suffix. */
  private static final Set<String> WHOLE =
      Set.of(
          "meydan", "zindan", "vicdan", "fidan", "rindan", "xəndan", "güldan", "qənddan", "şirdan",
          "peyda", "sevda", "nida", "vida", "qida", "seda", "ibtida", "iqtida", "şeyda", "xüda",
          "veranda", "legenda", "qanun", "süni");

  /** Ends of stems after a back vowel: {@code maddə, iradə, istinadən, insani}. */
  private static final List<String> ENDS_OF_STEMS =
      List.of("adə", "addə", "adən", "ani", "uni", "ukdə", "uhdə");

  private static final List<String> PLURAL = List.of("lar", "lər");

  /** What may follow the plural, with A for a, ə and I for ı, i, u, ü. */
  private static final Set<String> AFTER_PLURAL =
      Set.of(
          "",
          "I",
          "A",
          "dA",
          "dAn",
          "In",
          "InI",
          "InA",
          "IndA",
          "IndAn",
          "InIn",
          "ImIz",
          "ImIzI",
          "ImIzA",
          "ImIzdA",
          "ImIzdAn",
          "ImIzIn",
          "InIz",
          "InIzI",
          "InIzA",
          "InIzdA",
          "InIzIn",
          "ImdA",
          "ImIn",
          "Im",
          "dIr",
          "IdIr",
          "dAkI",
          "IndAkI",
          "lA",
          "IylA",
          "cA",
          "dAdIr",
          "dAndIr",
          "IndAdIr",
          "IndAndIr",
          "ImIzdIr",
          "InkI");

  private BrokenHarmony() {}

  /** The suffix at fault in a word, folded by the language. */
  public static Optional<Spot> in(String word) {
    if (word.length() < 4) {
      return Optional.empty();
    }
    Spot spot = plural(word);
    if (spot == null && endsLikeCase(word)) {
      spot = caseSuffix(word);
    }
    return spot == null || isWhole(word) ? Optional.empty() : Optional.of(spot);
  }

  private static @Nullable Spot plural(String word) {
    for (String suffix : PLURAL) {
      int at = word.lastIndexOf(suffix);
      if (at < 2 || !AFTER_PLURAL.contains(pattern(word.substring(at + suffix.length())))) {
        continue;
      }
      return judge(word, at);
    }
    return null;
  }

  /** Whether a word ends in a vowel, or one and n, with d or n before: few do. */
  private static boolean endsLikeCase(String word) {
    int vowel = word.length() - (word.charAt(word.length() - 1) == 'n' ? 2 : 1);
    char before = word.charAt(vowel - 1);
    return (before == 'd' || before == 'n') && sound(word.charAt(vowel)) != 0;
  }

  /** Looks at the last suffix: {@code -da, -dan}, and {@code -nI, -nIn} after a vowel. */
  private static @Nullable Spot caseSuffix(String word) {
    if (ENDS_OF_STEMS.stream().anyMatch(word::endsWith)) {
      return null;
    }
    for (String suffix : List.of("dAn", "nIn", "dA", "nI")) {
      int at = word.length() - suffix.length();
      boolean afterVowel = at >= 2 && VowelHarmony.isVowel(word.charAt(at - 1));
      if (at >= 2
          && pattern(word.substring(at)).equals(suffix)
          && (suffix.charAt(0) == 'd' || afterVowel)) {
        return judge(word, at);
      }
    }
    return null;
  }

  /** The suffixes from a place on, if one of their vowels does not follow the one before. */
  private static @Nullable Spot judge(String word, int at) {
    char last = VowelHarmony.lastVowel(word, at);
    if (!VowelHarmony.isSpeltAsSpoken(word, at)) {
      return null;
    }
    StringBuilder mended = new StringBuilder();
    for (int i = at; i < word.length(); i++) {
      char sound = sound(word.charAt(i));
      char letter = sound == 0 ? word.charAt(i) : VowelHarmony.realise(sound, last);
      last = sound == 0 ? last : letter;
      mended.append(letter);
    }
    String found = word.substring(at);
    return mended.toString().equals(found) ? null : new Spot(at, word.length(), mended.toString());
  }

  private static boolean isWhole(String word) {
    for (int end = word.length(); end >= 3; end--) {
      if (WHOLE.contains(word.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  private static String pattern(String suffix) {
    StringBuilder pattern = new StringBuilder(suffix.length());
    for (int i = 0; i < suffix.length(); i++) {
      char sound = sound(suffix.charAt(i));
      pattern.append(sound == 0 ? suffix.charAt(i) : sound);
    }
    return pattern.toString();
  }

  /** What a vowel of a suffix may stand for, 0 for other letters. */
  private static char sound(char c) {
    return switch (c) {
      case 'a', 'ə' -> 'A';
      case 'ı', 'i', 'u', 'ü' -> 'I';
      default -> 0;
    };
  }
}
