package org.korpu.format.csv;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.glossary.TermStatus;
import org.korpu.model.LanguageTag;

/** What a column of a glossary holds. */
sealed interface Column {

  /** The id of the concept, its subject field, or a remark. */
  enum Plain implements Column {
    ID,
    DOMAIN,
    NOTE
  }

  /**
   * Terms of a language.
   *
   * @param language their language
   * @param status the status of all of them; null where the first is preferred and the rest are
   *     admitted
   */
  record Terms(LanguageTag language, @Nullable TermStatus status) implements Column {

    /** The name of the column in the header. */
    String name() {
      return status == null
          ? language.value()
          : language.value() + ':' + status.name().toLowerCase(Locale.ROOT);
    }
  }

  /** Else any word of two to eight letters, such as "comment", would be a language. */
  Set<String> KNOWN_LANGUAGES = Set.of(ULocale.getISOLanguages());

  /** The column of a name, or nothing where the name means none. */
  static Optional<Column> parse(String name) {
    String folded = name.strip().toLowerCase(Locale.ROOT);
    for (Plain plain : Plain.values()) {
      if (folded.equals(plain.name().toLowerCase(Locale.ROOT))) {
        return Optional.of(plain);
      }
    }
    int colon = folded.indexOf(':');
    Optional<LanguageTag> language =
        LanguageTag.parse(colon < 0 ? folded : folded.substring(0, colon))
            .filter(tag -> KNOWN_LANGUAGES.contains(tag.language()));
    if (colon < 0) {
      return language.map(tag -> new Terms(tag, null));
    }
    String statusName = folded.substring(colon + 1).strip();
    for (TermStatus status : TermStatus.values()) {
      if (statusName.equals(status.name().toLowerCase(Locale.ROOT))) {
        return language.map(tag -> new Terms(tag, status));
      }
    }
    return Optional.empty();
  }
}
