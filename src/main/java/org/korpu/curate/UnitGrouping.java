package org.korpu.curate;

import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Property;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/** What units may have in common. */
public enum UnitGrouping {
  /** The document they stood in; the first where a unit stood in several. */
  DOCUMENT {
    @Override
    public String keyOf(TranslationUnit unit) {
      return metadata(unit)
          .flatMap(m -> m.values(Property.DOCUMENT).stream())
          .findFirst()
          .orElse("");
    }
  },
  /**
   * Their languages: {@code az_en} of a unit in {@code en-GB} and {@code az}. In alphabetical
   * order, with the script where a tag names one, without regions.
   */
  LANGUAGE_PAIR {
    @Override
    public String keyOf(TranslationUnit unit) {
      TreeSet<String> languages = new TreeSet<>();
      for (Variant variant : unit.variants()) {
        languages.add(language(variant.language()));
      }
      return String.join("_", languages);
    }
  },
  /** Who created them: {@code creationid} of the unit, else of the first variant that has one. */
  CREATOR {
    @Override
    public String keyOf(TranslationUnit unit) {
      return attribute(unit, "creationid").orElse("");
    }
  },
  /**
   * The year in which they were created, in UTC: that of {@code creationdate} of the unit, else of
   * the first variant that has one.
   */
  YEAR {
    @Override
    public String keyOf(TranslationUnit unit) {
      return attribute(unit, "creationdate")
          .filter(date -> TmxDate.parse(date).isPresent())
          .map(date -> date.substring(0, 4))
          .orElse("");
    }
  };

  /** What a unit has in common with its group; empty where it lacks it. */
  public abstract String keyOf(TranslationUnit unit);

  /** A language without its region: what tells apart the languages of a unit. */
  public static String language(LanguageTag tag) {
    String script = tag.script();
    return script.isEmpty() ? tag.language() : tag.language() + "-" + script;
  }

  private static Optional<String> attribute(TranslationUnit unit, String name) {
    return metadata(unit)
        .flatMap(m -> Optional.ofNullable(m.attributes().get(name)).stream())
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  private static Stream<Metadata> metadata(TranslationUnit unit) {
    return Stream.concat(
        Stream.of(unit.metadata()), unit.variants().stream().map(Variant::metadata));
  }
}
