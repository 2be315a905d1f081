package org.korpu.morph;

/** The capitals of a word, for its other forms. */
final class Capitals {

  private Capitals() {}

  /**
   * A form with the capitals of the word that it is a form of: as far as the two have the same
   * letters, and always for the first.
   *
   * @param form folded
   */
  static String like(String word, String form) {
    StringBuilder text = new StringBuilder(form);
    int shorter = Math.min(word.length(), form.length());
    for (int i = 0; i < shorter; i++) {
      char letter = form.charAt(i);
      char cased = word.charAt(i);
      if (letter == cased) {
        continue;
      }
      if (isCapitalOf(cased, letter)) {
        text.setCharAt(i, cased);
      } else {
        if (i == 0 && Character.isUpperCase(cased)) {
          text.setCharAt(0, capital(letter));
        }
        break;
      }
    }
    return text.toString();
  }

  /** Whether a word of two letters or more is written in capitals: an abbreviation. */
  static boolean isAbbreviation(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetter(c)) {
        if (!Character.isUpperCase(c)) {
          return false;
        }
        letters++;
      }
    }
    return letters > 1;
  }

  static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private static boolean isCapitalOf(char capital, char letter) {
    return switch (capital) {
      case 'İ' -> letter == 'i';
      case 'I' -> letter == 'ı' || letter == 'i';
      case 'Ё' -> letter == 'ё' || letter == 'е';
      default -> Character.toLowerCase(capital) == letter && Character.isUpperCase(capital);
    };
  }

  private static char capital(char letter) {
    return letter == 'i' ? 'İ' : Character.toUpperCase(letter);
  }
}
