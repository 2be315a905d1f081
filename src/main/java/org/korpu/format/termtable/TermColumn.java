package org.korpu.format.termtable;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.glossary.TermStatus;
import org.korpu.model.LanguageTag;

/** What a column of a glossary holds. */
public sealed interface TermColumn {

  /** Its name in the header. */
  String header();

  /** Something of the concept that there is one of. */
  enum Plain implements TermColumn {
    /** The id. */
    ID("id"),
    /** The subject field. */
    DOMAIN("domain"),
    /** The remark. */
    NOTE("note"),
    /** Where the concept is from. */
    SOURCE("source"),
    /** The id of the broader concept. */
    BROADER("broader"),
    /** The id of the concept that took its place. */
    REPLACED_BY("replaced-by"),
    /** Who held the office. */
    HOLDERS("holders"),
    /** What else is said. */
    PROPERTIES("properties");

    private final String header;

    Plain(String header) {
      this.header = header;
    }

    @Override
    public String header() {
      return header;
    }
  }

  /**
   * The definition in a language.
   *
   * @param language of the definition
   */
  record Definition(LanguageTag language) implements TermColumn {
    @Override
    public String header() {
      return DEFINITION + ':' + language.value();
    }
  }

  /**
   * Terms of a language.
   *
   * @param language their language
   * @param status the status of all of them; null where the first is preferred and the rest are
   *     admitted
   */
  record Terms(LanguageTag language, @Nullable TermStatus status) implements TermColumn {
    @Override
    public String header() {
      if (status != null) {
        return language.value() + ':' + status.name().toLowerCase(Locale.ROOT);
      }
      return language.value().equals(Plain.ID.header()) ? INDONESIAN : language.value();
    }

    // Written out: the first record that is asked for its own costs a cold start 30 ms.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Terms terms
          && status == terms.status
          && language.equals(terms.language);
    }

    @Override
    public int hashCode() {
      return 31 * language.hashCode() + Objects.hashCode(status);
    }
  }

  /** The other tag of the language whose own tag is the name of the column of ids. */
  String INDONESIAN = "in";

  /** The name of a definition without a language. */
  String DEFINITION = "definition";

  /** Else any word of two to eight letters, such as "comment", would be a language. */
  Set<String> KNOWN_LANGUAGES = Set.of(ULocale.getISOLanguages());

  /** The column of a name, or nothing where the name means none. */
  static Optional<TermColumn> parse(String name) {
    String folded = name.strip().toLowerCase(Locale.ROOT);
    for (Plain plain : Plain.values()) {
      if (folded.equals(plain.header())) {
        return Optional.of(plain);
      }
    }
    int colon = folded.indexOf(':');
    if (colon < 0) {
      return folded.equals(DEFINITION)
          ? Optional.of(new Definition(LanguageTag.EN))
          : language(folded).map(tag -> new Terms(tag, null));
    }
    String before = folded.substring(0, colon).strip();
    String after = folded.substring(colon + 1).strip();
    if (before.equals(DEFINITION)) {
      return language(after).map(Definition::new);
    }
    for (TermStatus status : TermStatus.values()) {
      if (after.equals(status.name().toLowerCase(Locale.ROOT))) {
        return language(before).map(tag -> new Terms(tag, status));
      }
    }
    return Optional.empty();
  }

  private static Optional<LanguageTag> language(String tag) {
    return LanguageTag.parse(tag).filter(known -> KNOWN_LANGUAGES.contains(known.language()));
  }
}
