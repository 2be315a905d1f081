package org.korpu.translit;

import java.util.List;
import java.util.Optional;

/** Tells from the letters of an unknown name whether Azerbaijani rules suit it. */
final class OriginGuess {

  private static final List<String> FOREIGN_ENDS_AZ =
      List.of(
          "ski", "skaya", "sk", "enko", "şvili", "adze", "idze", "nadze", "yan", "iç", "uk", "yuk",
          "berq", "burq", "qrad", "qorod", "qorsk", "pol", "kov", "kova", "şin", "nin", "kin",
          "şkin");
  private static final List<String> FOREIGN_ENDS_RU =
      List.of(
          "ский", "ская", "ой", "ая", "ый", "ск", "енко", "швили", "адзе", "идзе", "ян", "ич", "ук",
          "юк", "берг", "бург", "град", "город", "поль", "ков", "кова", "шин", "нин", "кин", "чук");
  private static final List<String> FOREIGN_ENDS_EN =
      List.of(
          "sky", "ski", "skiy", "skyy", "skaya", "sk", "enko", "shvili", "adze", "idze", "yan",
          "ich", "uk", "berg", "burg", "grad", "gorod", "pol", "kov", "kova", "shin", "nin", "kin",
          "chuk");

  private static final List<String> AZERBAIJANI_ENDS_RU =
      List.of("заде", "оглы", "кызы", "оглу", "бейли", "беков", "лы");
  private static final List<String> AZERBAIJANI_ENDS_EN =
      List.of("zade", "zadeh", "oghlu", "oglu", "gizi", "beyli", "bayli");

  private OriginGuess() {}

  /** The origin that the letters of a word in small letters show; nothing where they do not. */
  static Optional<NameOrigin> of(String word, NameLanguage language) {
    if (isAzerbaijani(word, language)) {
      return Optional.of(NameOrigin.AZ);
    }
    return isForeign(word, language) ? Optional.of(NameOrigin.SLAVIC) : Optional.empty();
  }

  private static boolean isAzerbaijani(String word, NameLanguage language) {
    return switch (language) {
      case AZ -> hasAny(word, "əğöü");
      case RU ->
          endsWithAny(word, AZERBAIJANI_ENDS_RU) || word.contains("дж") || word.contains("гю");
      case EN ->
          endsWithAny(word, AZERBAIJANI_ENDS_EN) || hasAny(word, "əğış") || word.contains("gh");
    };
  }

  private static boolean isForeign(String word, NameLanguage language) {
    return switch (language) {
      case AZ -> foreign(word, FOREIGN_ENDS_AZ, language) || containsAny(word, "ts", "şş", "j");
      case RU -> foreign(word, FOREIGN_ENDS_RU, language) || hasAny(word, "щцж");
      case EN ->
          foreign(word, FOREIGN_ENDS_EN, language)
              || containsAny(word, "w", "th", "ts", "ph", "ck", "zh", "shch");
    };
  }

  /** Azerbaijani words do not begin with two consonants, and Slavic ones show their suffixes. */
  private static boolean foreign(String word, List<String> ends, NameLanguage language) {
    return beginsWithTwoConsonants(word, language) || endsWithAny(word, ends);
  }

  private static boolean beginsWithTwoConsonants(String word, NameLanguage language) {
    if (word.length() < 2 || language.isVowel(word.charAt(0)) || language.isVowel(word.charAt(1))) {
      return false;
    }
    if (language == NameLanguage.RU) {
      return !word.startsWith("дж");
    }
    return language == NameLanguage.AZ
        || (word.charAt(1) != 'h' && word.charAt(0) != 'y' && word.charAt(1) != 'y');
  }

  private static boolean endsWithAny(String word, List<String> ends) {
    for (String end : ends) {
      if (word.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean containsAny(String word, String... parts) {
    for (String part : parts) {
      if (word.contains(part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAny(String word, String letters) {
    for (int i = 0; i < word.length(); i++) {
      if (letters.indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
