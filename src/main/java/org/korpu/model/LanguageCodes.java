package org.korpu.model;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether tags are well-formed and whether what they name exists, by ISO 639, 15924 and 3166.
 * Remembers the tags it was asked for, since a file has few. For one thread.
 */
public final class LanguageCodes {

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());

  private final Map<String, Reading> readings = new HashMap<>();

  /**
   * What a text says as a language tag.
   *
   * @param tag empty if it is not well-formed
   * @param unknown the part that does not exist, null if all do
   */
  public record Reading(Optional<LanguageTag> tag, @Nullable String unknown) {}

  /** What a text says, from memory if it was asked before. */
  public Reading read(String text) {
    Reading known = readings.get(text);
    if (known == null) {
      known = newReading(text);
      readings.put(text, known);
    }
    return known;
  }

  private static Reading newReading(String text) {
    Optional<LanguageTag> tag = LanguageTag.parse(text);
    return new Reading(tag, tag.map(LanguageCodes::unknownPart).orElse(null));
  }

  private static @Nullable String unknownPart(LanguageTag tag) {
    Locale locale = Locale.forLanguageTag(tag.value());
    String language = locale.getLanguage();
    if (!LANGUAGES.contains(language) && !isLanguage(language)) {
      return language;
    }
    String script = locale.getScript();
    if (!script.isEmpty() && UScript.getCodeFromName(script) == UScript.INVALID_CODE) {
      return script;
    }
    String region = locale.getCountry();
    // Three digits name a part of the world, such as 419, Latin America.
    return region.isEmpty() || region.length() == 3 || REGIONS.contains(region) ? null : region;
  }

  /** The JDK knows the languages of two letters only; some of our neighbours have three. */
  private static boolean isLanguage(String code) {
    return (code.length() == 3 && code.compareTo("qaa") >= 0 && code.compareTo("qtz") <= 0)
        || !ULocale.getDisplayLanguage(code, ULocale.ENGLISH).equals(code);
  }
}
