package org.korpu.format.docx;

import java.util.Map;
import org.korpu.model.LanguageTag;

/** The names that Word has for languages: it knows most only with a country. */
final class WordLanguage {

  private static final Map<String, String> NAMES =
      Map.of("az", "az-Latn-AZ", "en", "en-GB", "ru", "ru-RU", "tr", "tr-TR");

  private WordLanguage() {}

  /** A language without a country as Word knows it, any other as it is. */
  static String of(LanguageTag language) {
    return NAMES.getOrDefault(language.value(), language.value());
  }
}
