package org.korpu.bench;

/** The cases of Azerbaijani nouns, as far as made sentences need them. */
enum AzerbaijaniCase {
  GENITIVE,
  DATIVE,
  LOCATIVE,
  ABLATIVE;

  private static final String VOWELS = "aıoueəiöüAIOUEƏİÖÜ";

  /**
   * The form of a noun.
   *
   * @param noun the noun; {@code *} at its end says that it has a possessive suffix
   */
  String of(String noun) {
    boolean possessed = noun.endsWith("*");
    String base = this == GENITIVE || this == DATIVE ? softened(plain(noun)) : plain(noun);
    char last = 'ə';
    for (int i = 0; i < base.length(); i++) {
      if (VOWELS.indexOf(base.charAt(i)) >= 0) {
        last = base.charAt(i);
      }
    }
    boolean afterVowel = VOWELS.indexOf(base.charAt(base.length() - 1)) >= 0;
    String wide = "aıouAIOU".indexOf(last) >= 0 ? "a" : "ə";
    String narrow =
        switch (last) {
          case 'a', 'ı', 'A', 'I' -> "ı";
          case 'o', 'u', 'O', 'U' -> "u";
          case 'ö', 'ü', 'Ö', 'Ü' -> "ü";
          default -> "i";
        };
    String n = possessed ? "n" : "";
    return base
        + switch (this) {
          case GENITIVE -> (afterVowel ? "n" : "") + narrow + "n";
          case DATIVE -> (possessed ? "n" : afterVowel ? "y" : "") + wide;
          case LOCATIVE -> n + "d" + wide;
          case ABLATIVE -> n + "d" + wide + "n";
        };
  }

  /** Before a vowel, q and k at the end become ğ and y, but for words of one syllable. */
  private static String softened(String noun) {
    int last = noun.length() - 1;
    if (VOWELS.indexOf(noun.charAt(last - 1)) >= 0 && noun.length() - noun.lastIndexOf(' ') > 4) {
      if (noun.charAt(last) == 'q') {
        return noun.substring(0, last) + 'ğ';
      }
      if (noun.charAt(last) == 'k') {
        return noun.substring(0, last) + 'y';
      }
    }
    return noun;
  }

  /** The noun without the mark. */
  static String plain(String noun) {
    return noun.endsWith("*") ? noun.substring(0, noun.length() - 1) : noun;
  }
}
