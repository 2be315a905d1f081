package org.korpu.text;

/** Roman numerals from 1 to 39, as centuries, ranks, congresses and monarchs are numbered. */
final class RomanNumerals {

  private static final String[] UNITS = {
    "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"
  };

  private RomanNumerals() {}

  /**
   * The value of the word at a range of the text; 0 where it is no Roman numeral. Capitals I, V, X
   * only, since the others make abbreviations (CD, MD); Cyrillic {@code Х} and {@code І} count as
   * the Latin letters, which they stand in for in practice. A single letter must not be an initial
   * (no point after it) and no Cyrillic one.
   *
   * @param pronounI whether I alone is a word of the language
   */
  static int value(String text, int start, int end, boolean pronounI) {
    if (end - start > 6) {
      return 0; // XXXVIII is the one longer numeral below 40, and hardly ever meant
    }
    if ("IXV\u0406\u0425".indexOf(text.charAt(start)) < 0) {
      return 0; // nearly every word
    }
    StringBuilder latin = new StringBuilder();
    boolean onlyLatin = true;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      char letter =
          switch (c) {
            case 'I', '\u0406' -> 'I';
            case 'X', '\u0425' -> 'X';
            case 'V' -> 'V';
            default -> 0;
          };
      if (letter == 0) {
        return 0;
      }
      onlyLatin &= letter == c;
      latin.append(letter);
    }
    if (latin.length() == 1) {
      boolean initial = end < text.length() && ".'\u2019&".indexOf(text.charAt(end)) >= 0;
      boolean afterPoint = start > 0 && ".&".indexOf(text.charAt(start - 1)) >= 0;
      if (initial || afterPoint || !onlyLatin || (pronounI && latin.charAt(0) == 'I')) {
        return 0;
      }
    }
    String numeral = latin.toString();
    int tens = 0;
    while (tens < 3 && numeral.startsWith("X", tens)) {
      tens++;
    }
    String units = numeral.substring(tens);
    for (int unit = 0; unit < UNITS.length; unit++) {
      if (UNITS[unit].equals(units)) {
        return tens * 10 + unit;
      }
    }
    return 0;
  }
}
