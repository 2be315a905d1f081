package org.korpu.i18n;

import java.util.Locale;

/** The languages korpu speaks to its users. */
public enum InterfaceLanguage {
  AZ("az"),
  EN("en"),
  RU("ru");

  private final String code;

  InterfaceLanguage(String code) {
    this.code = code;
  }

  /** The two-letter code, as in the names of the resource files. */
  public String code() {
    return code;
  }

  /** The locale for numbers and dates in messages. */
  public Locale locale() {
    return Locale.forLanguageTag(code);
  }

  /** The language of a locale, English where korpu does not speak it. */
  public static InterfaceLanguage of(Locale locale) {
    for (InterfaceLanguage language : values()) {
      if (language.code.equals(locale.getLanguage())) {
        return language;
      }
    }
    return EN;
  }
}
