package org.korpu.morph;

/**
 * Azerbaijani vowel harmony: the vowel of a suffix follows the last vowel before it.
 *
 * <p>Two-way harmony writes {@code A}: {@code a} after the back vowels a ı o u, {@code ə} after the
 * front vowels e ə i ö ü. Four-way harmony writes {@code I}: {@code ı} after a ı, {@code i} after e
 * ə i, {@code u} after o u, {@code ü} after ö ü.
 */
final class VowelHarmony {

  /** Stands for a last vowel that is not known from the spelling ({@code BMT}, {@code 2012}). */
  static final char UNKNOWN = 0;

  private VowelHarmony() {}

  static boolean isVowel(char c) {
    return switch (c) {
      case 'a', 'ı', 'o', 'u', 'e', 'ə', 'i', 'ö', 'ü' -> true;
      default -> false;
    };
  }

  static boolean isFront(char vowel) {
    return realise('A', vowel) == 'ə';
  }

  /** Whether a letter of a text realises a sound of a suffix after a last vowel. */
  static boolean realises(char letter, char sound, char lastVowel) {
    if (sound != 'A' && sound != 'I') {
      return letter == sound;
    }
    if (lastVowel != UNKNOWN) {
      return letter == realise(sound, lastVowel);
    }
    return switch (letter) {
      case 'a', 'ə' -> sound == 'A';
      case 'ı', 'i', 'u', 'ü' -> sound == 'I';
      default -> false;
    };
  }

  /** Whether the letters of a text from a place realise the sounds of a suffix. */
  static boolean realises(String text, int from, String sounds, char lastVowel) {
    if (from + sounds.length() > text.length()) {
      return false;
    }
    char vowel = lastVowel;
    for (int i = 0; i < sounds.length(); i++) {
      char letter = text.charAt(from + i);
      if (!realises(letter, sounds.charAt(i), vowel)) {
        return false;
      }
      if (isVowel(letter)) {
        vowel = letter;
      }
    }
    return true;
  }

  /** The letter that a sound of a suffix has after a last vowel; front unrounded if unknown. */
  static char realise(char sound, char lastVowel) {
    return switch (sound) {
      case 'A' ->
          switch (lastVowel) {
            case 'a', 'ı', 'o', 'u' -> 'a';
            default -> 'ə';
          };
      case 'I' ->
          switch (lastVowel) {
            case 'a', 'ı' -> 'ı';
            case 'o', 'u' -> 'u';
            case 'ö', 'ü' -> 'ü';
            default -> 'i';
          };
      default -> sound;
    };
  }

  /** The last vowel of the first letters of a text, or {@link #UNKNOWN}. */
  static char lastVowel(CharSequence text, int end) {
    for (int i = end - 1; i >= 0; i--) {
      if (isVowel(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return UNKNOWN;
  }

  /** The last vowel of some letters of a text, or what was the last before them. */
  static char lastVowel(CharSequence text, int from, int end, char before) {
    for (int i = end - 1; i >= from; i--) {
      if (isVowel(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return before;
  }

  /** Whether a word has two vowels or more. */
  static boolean isPolysyllabic(String word) {
    int vowels = 0;
    for (int i = 0; i < word.length(); i++) {
      if (isVowel(word.charAt(i))) {
        vowels++;
      }
    }
    return vowels > 1;
  }

  /**
   * Whether the spelling of the first letters of a text tells the harmony: they have a vowel, and
   * only letters of the Azerbaijani alphabet. {@code twitter} and {@code bmt} are spoken otherwise
   * than they are spelt.
   */
  static boolean isSpeltAsSpoken(String text, int end) {
    boolean vowel = false;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (isVowel(c)) {
        vowel = true;
      } else if (c == 'w'
          || (c > 'z' && c != 'ç' && c != 'ğ' && c != 'ş' && Character.isLetter(c))) {
        return false;
      }
    }
    return vowel;
  }
}
