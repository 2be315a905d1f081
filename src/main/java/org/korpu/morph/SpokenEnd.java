package org.korpu.morph;

/**
 * How an Azerbaijani word ends as it is spoken, which its suffixes follow.
 *
 * <p>Abbreviations are read letter by letter, {@code BMT} be-em-te, or as a word where their
 * letters allow it, {@code NATO}; digits as a numeral.
 *
 * @param lastVowel the vowel that harmony follows
 * @param inVowel whether nothing is spoken after it
 */
record SpokenEnd(char lastVowel, boolean inVowel) {

  /** Said otherwise than the rules have it: as a word, not letter by letter. */
  private static final String READ_AS_WORD = "abş";

  /** Two consonants that a word can end in. */
  private static final String FINAL_PAIRS = "st nt rt nd rd lt ks ns rs rk nk lk";

  /** Two consonants that a word can begin with. */
  private static final String INITIAL_PAIRS = "st sp tr pr br kr gr fr dr pl kl";

  private static final String[] DIGITS = {
    "sıfır", "bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz"
  };

  private static final String[] TENS = {
    "", "on", "iyirmi", "otuz", "qırx", "əlli", "altmış", "yetmiş", "səksən", "doxsan"
  };

  /**
   * The end of a word.
   *
   * @param folded the word
   * @param abbreviation whether it is written in capitals
   */
  static SpokenEnd of(String folded, boolean abbreviation) {
    if (Character.isDigit(folded.charAt(folded.length() - 1))) {
      return ofSpelling(numeral(folded));
    }
    String part = folded.substring(folded.lastIndexOf('-') + 1);
    boolean spelling =
        abbreviation
            ? isReadAsWord(part)
            : VowelHarmony.lastVowel(part, part.length()) != VowelHarmony.UNKNOWN;
    return ofSpelling(spelling ? part : letter(part.charAt(part.length() - 1)));
  }

  private static SpokenEnd ofSpelling(String word) {
    int end = word.length();
    return new SpokenEnd(
        VowelHarmony.lastVowel(word, end), VowelHarmony.isVowel(word.charAt(end - 1)));
  }

  /**
   * Whether an abbreviation can be said as a word: it has three letters or more, no two vowels or
   * consonants meet where a word would not have them.
   */
  private static boolean isReadAsWord(String letters) {
    int length = letters.length();
    if (letters.equals(READ_AS_WORD)) {
      return true;
    }
    if (length < 3) {
      return false;
    }
    int consonants = 0;
    boolean vowel = false;
    for (int i = 0; i < length; i++) {
      if (VowelHarmony.isVowel(letters.charAt(i))) {
        if (!vowel && consonants > 1 && !INITIAL_PAIRS.contains(letters.substring(0, i))) {
          return false;
        }
        vowel = true;
        consonants = 0;
      } else if (++consonants > 3) {
        return false;
      }
    }
    boolean sayable =
        consonants < 2 || (consonants == 2 && FINAL_PAIRS.contains(letters.substring(length - 2)));
    return vowel && sayable;
  }

  /** The name of a letter, as far as suffixes follow it. */
  private static String letter(char letter) {
    return switch (letter) {
      case 'a', 'e', 'ə', 'ı', 'i', 'o', 'ö', 'u', 'ü' -> String.valueOf(letter);
      case 'f', 'l', 'm', 'n', 'r', 's' -> "e".concat(String.valueOf(letter));
      case 'k' -> "ka";
      case 'w' -> "yu";
      default -> letter + "e";
    };
  }

  /** The last word of a number in digits. */
  private static String numeral(String digits) {
    int end = digits.length();
    int zeros = 0;
    while (zeros < end && digits.charAt(end - 1 - zeros) == '0') {
      zeros++;
    }
    boolean more = zeros < end && Character.isDigit(digits.charAt(end - 1 - zeros));
    int digit = more ? Character.digit(digits.charAt(end - 1 - zeros), 10) : 0;
    return switch (zeros) {
      case 0 -> DIGITS[digit];
      case 1 -> more ? TENS[digit] : DIGITS[0];
      case 2 -> "yüz";
      case 3, 4, 5 -> "min";
      default -> "milyon";
    };
  }
}
