package org.korpu.curate;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Property;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.text.Folding;
import org.korpu.text.WordCount;

/**
 * What a unit must be to be wanted. Stateless, so it may be shared between threads; a unit costs
 * the time of reading its texts at most.
 */
public sealed interface UnitCondition {

  /** Whether it holds of a unit. */
  boolean holds(TranslationUnit unit);

  /**
   * A variant has the text, wherever it stands and whatever its case, by the rules of the variant's
   * language: {@code isveç} is in {@code İsveç}. Codes are passed over.
   *
   * @param text not empty
   */
  record Containing(String text) implements UnitCondition {

    public Containing {
      if (text.isEmpty()) {
        throw new IllegalArgumentException("every text has the empty text");
      }
    }

    @Override
    public boolean holds(TranslationUnit unit) {
      for (Variant variant : unit.variants()) {
        String wanted = Folding.fold(text, variant.language());
        if (Folding.fold(variant.segment().text(), variant.language()).contains(wanted)) {
          return true;
        }
      }
      return false;
    }
  }

  /** A variant has a stretch that the pattern finds. Codes are passed over. */
  record Matching(TextPattern pattern) implements UnitCondition {

    @Override
    public boolean holds(TranslationUnit unit) {
      for (Variant variant : unit.variants()) {
        if (!pattern.find(variant.segment().text(), variant.language()).isEmpty()) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * The source text has so many words, as {@link WordCount} counts them. The source is the variant
   * in the language that the unit names as its source, else its first.
   *
   * @param least not negative
   * @param most not less than {@code least}
   */
  record Words(int least, int most) implements UnitCondition {

    public Words {
      if (least < 0 || most < least) {
        throw new IllegalArgumentException(least + " to " + most + " words");
      }
    }

    @Override
    public boolean holds(TranslationUnit unit) {
      if (unit.variants().isEmpty()) {
        return false;
      }
      LanguageTag source = unit.sourceLanguage();
      Variant text =
          Optional.ofNullable(source).flatMap(unit::variant).orElse(unit.variants().get(0));
      int words = WordCount.of(text.segment().text());
      return least <= words && words <= most;
    }
  }

  /**
   * The last change of the unit and its variants, or their creation where nobody changed them, was
   * before this time; see {@link TmxDate#latest}. It does not hold of a unit without dates.
   */
  record Before(Instant time) implements UnitCondition {

    @Override
    public boolean holds(TranslationUnit unit) {
      Optional<Instant> latest = TmxDate.latest(unit);
      return latest.isPresent() && latest.get().isBefore(time);
    }
  }

  /**
   * The unit, or a variant of it, was created or changed at this time or later; see {@link
   * TmxDate#latest}. A unit without dates was not.
   */
  record Since(Instant time) implements UnitCondition {

    @Override
    public boolean holds(TranslationUnit unit) {
      Optional<Instant> latest = TmxDate.latest(unit);
      return latest.isPresent() && !latest.get().isBefore(time);
    }
  }

  /**
   * A variant is in one of the states.
   *
   * @param states values of {@link Property#STATE}, at least one
   */
  record InState(Set<String> states) implements UnitCondition {

    public InState {
      states = Set.copyOf(states);
      if (states.isEmpty()) {
        throw new IllegalArgumentException("no unit is in no state");
      }
    }

    @Override
    public boolean holds(TranslationUnit unit) {
      for (Variant variant : unit.variants()) {
        for (Property property : variant.metadata().properties()) {
          if (property.type().equals(Property.STATE) && states.contains(property.value())) {
            return true;
          }
        }
      }
      return false;
    }
  }

  /** The unit, or a variant of it, has a property with just this value. */
  record WithProperty(String type, String value) implements UnitCondition {

    public WithProperty {
      if (type.isEmpty()) {
        throw new IllegalArgumentException("a property has a type");
      }
    }

    /** The unit stood in a document of this name. */
    public static WithProperty ofDocument(String name) {
      return new WithProperty(Property.DOCUMENT, name);
    }

    @Override
    public boolean holds(TranslationUnit unit) {
      return metadata(unit)
          .flatMap(metadata -> metadata.properties().stream())
          .anyMatch(property -> property.type().equals(type) && property.value().equals(value));
    }
  }

  /**
   * Somebody created or changed the unit or a variant of it: {@code creationid} or {@code changeid}
   * is this name, whatever its case.
   */
  record By(String name) implements UnitCondition {

    private static final Set<String> ATTRIBUTES = Set.of("creationid", "changeid");

    @Override
    public boolean holds(TranslationUnit unit) {
      String wanted = Folding.foldRoot(name);
      return metadata(unit)
          .map(Metadata::attributes)
          .map(By::names)
          .flatMap(names -> names.values().stream())
          .anyMatch(value -> Folding.foldRoot(value).equals(wanted));
    }

    private static SortedMap<String, String> names(Map<String, String> attributes) {
      TreeMap<String, String> names = new TreeMap<>(attributes);
      names.keySet().retainAll(ATTRIBUTES);
      return names;
    }
  }

  private static Stream<Metadata> metadata(TranslationUnit unit) {
    return Stream.concat(
        Stream.of(unit.metadata()), unit.variants().stream().map(Variant::metadata));
  }
}
