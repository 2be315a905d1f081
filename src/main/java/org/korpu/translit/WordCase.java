package org.korpu.translit;

/** How a word is written: small, with a capital, or in capitals. */
enum WordCase {
  SMALL,
  TITLE,
  CAPITALS;

  /** The case of a word; one capital letter alone is {@code TITLE}. */
  static WordCase of(String word) {
    int letters = 0;
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        capitals += Character.isUpperCase(c) ? 1 : 0;
      }
    }
    if (capitals == letters && letters > 1) {
      return CAPITALS;
    }
    return capitals > 0 ? TITLE : SMALL;
  }

  /** A form in this case; a form of a list keeps its own capitals but for small words. */
  String apply(String form, NameLanguage language) {
    return switch (this) {
      case SMALL -> language.lower(form);
      case TITLE -> capitalized(form, language);
      case CAPITALS -> language.upper(form);
    };
  }

  private static String capitalized(String form, NameLanguage language) {
    for (int i = 0; i < form.length(); i++) {
      if (Character.isLetter(form.charAt(i))) {
        return form.substring(0, i)
            + language.upper(form.substring(i, i + 1))
            + form.substring(i + 1);
      }
    }
    return form;
  }
}
