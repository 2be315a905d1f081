package org.korpu.model;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A language, with script and region where a file gives them (BCP 47).
 *
 * <p>Files write the same language as {@code en}, {@code EN-us}, {@code en_GB}, {@code eng}. A tag
 * is normalised when it is parsed: underscores are hyphens, case is canonical, three-letter codes
 * of a language that has a two-letter code become that. Two tags {@link #meets meet} when they name
 * the same language and do not name different scripts; a region never keeps them apart.
 *
 * @param value the canonical tag, such as {@code az}, {@code az-Cyrl}, {@code en-GB}
 */
public record LanguageTag(String value) implements Comparable<LanguageTag> {

  /** Letters of the code of a script. */
  private static final int SCRIPT = 4;

  /** Three-letter codes (ISO 639-2 and -3) that memories of our languages and neighbours use. */
  private static final Map<String, String> TWO_LETTER_CODES =
      Map.ofEntries(
          Map.entry("aze", "az"),
          Map.entry("azj", "az"),
          Map.entry("eng", "en"),
          Map.entry("rus", "ru"),
          Map.entry("tur", "tr"),
          Map.entry("deu", "de"),
          Map.entry("ger", "de"),
          Map.entry("fra", "fr"),
          Map.entry("fre", "fr"),
          Map.entry("spa", "es"),
          Map.entry("kat", "ka"),
          Map.entry("geo", "ka"),
          Map.entry("ukr", "uk"),
          Map.entry("ara", "ar"),
          Map.entry("fas", "fa"),
          Map.entry("per", "fa"));

  // After the table: their construction needs it.
  public static final LanguageTag AZ = new LanguageTag("az");
  public static final LanguageTag EN = new LanguageTag("en");
  public static final LanguageTag RU = new LanguageTag("ru");

  public LanguageTag {
    if (!canonical(value).map(value::equals).orElse(false)) {
      throw new IllegalArgumentException("not a canonical language tag: " + value);
    }
  }

  /** The tag that a text names, or nothing if it is no well-formed language tag. */
  public static Optional<LanguageTag> parse(String text) {
    return canonical(text.strip()).map(LanguageTag::new);
  }

  /** The primary language: {@code az} of {@code az-Cyrl-AZ}. */
  public String language() {
    int hyphen = value.indexOf('-');
    return hyphen < 0 ? value : value.substring(0, hyphen);
  }

  /** The script, such as {@code Cyrl}; empty where the tag names none. */
  public String script() {
    int begin = value.indexOf('-') + 1;
    int end = begin + SCRIPT;
    // In a canonical tag only a script has four characters of which the first is a letter, and it
    // stands second; a variant of four begins with a digit.
    boolean scripted =
        begin > 0
            && value.length() >= end
            && (value.length() == end || value.charAt(end) == '-')
            && value.charAt(begin) > '9'
            && value.lastIndexOf('-', end - 1) < begin;
    return scripted ? value.substring(begin, end) : "";
  }

  /** Whether texts of the two may stand for each other: same language, no different scripts. */
  public boolean meets(LanguageTag other) {
    if (value.equals(other.value)) {
      return true;
    }
    if (!language().equals(other.language())) {
      return false;
    }
    String script = script();
    String otherScript = other.script();
    return script.isEmpty() || otherScript.isEmpty() || script.equals(otherScript);
  }

  // Written out: the first record that is asked for its own costs a cold start 30 ms.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LanguageTag tag && value.equals(tag.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(LanguageTag other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }

  private static Optional<String> canonical(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      Locale locale = new Locale.Builder().setLanguageTag(text.replace('_', '-')).build();
      String language = locale.getLanguage();
      if (language.isEmpty()) {
        return Optional.empty();
      }
      String shortCode = TWO_LETTER_CODES.get(language);
      if (shortCode != null) {
        locale = new Locale.Builder().setLocale(locale).setLanguage(shortCode).build();
      }
      return Optional.of(locale.toLanguageTag());
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
