package org.korpu.curate.pivot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.korpu.curate.TmxDate;
import org.korpu.curate.UnitGrouping;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Note;
import org.korpu.model.Property;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/**
 * Makes one unit of the units of two memories that have the same pivot text and say the same in
 * every language they share.
 *
 * <p>Nothing that they know is lost. What was known about a unit (who created it, and when) goes to
 * its translations, where TMX allows the same attributes; the unit itself says when the first of
 * them was created and the last changed. Documents, contexts, other properties and notes are those
 * of all; so are the ids, as properties where there are several. Of several equal translations the
 * one that was created first is kept.
 */
final class PivotUnit {

  /** Type of the property that names a memory the unit was made from. */
  static final String MEMORY = "x-korpu-memory";

  /** Type of the property with the id of a unit that it was made from. */
  static final String ID = "x-korpu-tuid";

  /** Type of the property with a spelling of the pivot text that was not kept. */
  static final String SPELLING = "x-korpu-spelling";

  /** Attributes that a unit may have and a variant too (TMX 1.4b, {@code <tuv>}). */
  private static final Set<String> OF_VARIANTS =
      Set.of(
          "changedate",
          "changeid",
          "creationdate",
          "creationid",
          "creationtool",
          "creationtoolversion",
          "datatype",
          "lastusagedate",
          "o-encoding",
          "o-tmf",
          "usagecount");

  /**
   * The oldest first; the rest decides where dates do not, so that the memories may be exchanged.
   */
  private static final Comparator<Variant> OLDEST =
      Comparator.comparing(PivotUnit::age)
          .thenComparing(each -> each.language().value())
          .thenComparing(each -> each.metadata().toString());

  /** The shortest first: it has no doubled space. */
  private static final Comparator<Variant> PLAINEST =
      Comparator.comparing((Variant each) -> each.segment().text().length())
          .thenComparing(each -> each.segment().text())
          .thenComparing(OLDEST);

  private final LanguageTag pivot;
  private final Set<Property> properties = new LinkedHashSet<>();
  private final Set<Note> notes = new LinkedHashSet<>();
  private final Set<String> ids = new LinkedHashSet<>();
  private final Set<Property> spellings = new LinkedHashSet<>();
  private final Map<String, Merged> translations = new LinkedHashMap<>();
  private final Merged pivotText = new Merged(PLAINEST);
  private @Nullable TreeMap<String, String> common;
  private @Nullable LanguageTag source;
  private boolean sourceKnown = true;
  private boolean allHaveIds = true;
  private String created = "";
  private String changed = "";

  /** Equal variants: the one to keep, and the properties and notes of all. */
  private static final class Merged {
    final Comparator<Variant> order;
    final Set<Property> properties = new LinkedHashSet<>();
    final Set<Note> notes = new LinkedHashSet<>();
    @Nullable Variant kept;

    Merged(Comparator<Variant> order) {
      this.order = order;
    }

    void add(Variant variant) {
      properties.addAll(variant.metadata().properties());
      notes.addAll(variant.metadata().notes());
      if (kept == null || order.compare(variant, kept) < 0) {
        kept = variant;
      }
    }

    Variant result() {
      Variant only = Objects.requireNonNull(kept);
      return new Variant(
          only.language(),
          only.segment(),
          new Metadata(only.metadata().attributes(), List.copyOf(properties), List.copyOf(notes)));
    }
  }

  /** Of no units yet. */
  PivotUnit(LanguageTag pivot) {
    this.pivot = pivot;
  }

  /** Adds a unit; the variants of the first stand first. */
  void add(TranslationUnit unit) {
    Metadata metadata = unit.metadata();
    if (common == null) {
      common = new TreeMap<>(metadata.attributes());
      source = unit.sourceLanguage();
    } else {
      common.entrySet().retainAll(metadata.attributes().entrySet());
      sourceKnown &= Objects.equals(source, unit.sourceLanguage());
    }
    properties.addAll(metadata.properties());
    notes.addAll(metadata.notes());
    if (unit.id() == null) {
      allHaveIds = false;
    } else {
      ids.add(unit.id());
    }
    String date = date(metadata, "creationdate");
    created =
        created.isEmpty() || (!date.isEmpty() && date.compareTo(created) < 0) ? date : created;
    date = date(metadata, "changedate");
    changed = date.compareTo(changed) > 0 ? date : changed;
    for (Variant variant : unit.variants()) {
      if (variant.language().meets(pivot)) {
        pivotText.add(variant);
        spellings.add(new Property(SPELLING, variant.segment().text(), variant.language()));
      } else {
        translations
            .computeIfAbsent(
                UnitGrouping.language(variant.language()), language -> new Merged(OLDEST))
            .add(dated(variant, metadata));
      }
    }
  }

  /**
   * The unit of all that were added, at least one.
   *
   * @param memories the names of the memories that they are from
   */
  TranslationUnit result(List<String> memories) {
    List<Variant> variants = new ArrayList<>();
    Variant kept = pivotText.result();
    variants.add(kept);
    translations.values().forEach(each -> variants.add(each.result()));
    Set<Property> all = new LinkedHashSet<>(properties);
    memories.forEach(memory -> all.add(Property.of(MEMORY, memory)));
    boolean oneId = allHaveIds && ids.size() == 1;
    if (!oneId) {
      ids.forEach(id -> all.add(Property.of(ID, id)));
    }
    for (Property spelling : spellings) {
      if (!spelling.value().equals(kept.segment().text())) {
        all.add(spelling);
      }
    }
    TreeMap<String, String> attributes = new TreeMap<>(Objects.requireNonNull(common));
    if (!created.isEmpty()) {
      attributes.put("creationdate", created);
    }
    if (!changed.isEmpty()) {
      attributes.put("changedate", changed);
    }
    return new TranslationUnit(
        oneId ? ids.iterator().next() : null,
        sourceKnown ? source : null,
        new Metadata(attributes, List.copyOf(all), List.copyOf(notes)),
        variants);
  }

  /** A variant that says what its unit knew. */
  private static Variant dated(Variant variant, Metadata ofUnit) {
    TreeMap<String, String> attributes = new TreeMap<>(ofUnit.attributes());
    attributes.keySet().retainAll(OF_VARIANTS);
    Metadata own = variant.metadata();
    attributes.putAll(own.attributes());
    return new Variant(
        variant.language(),
        variant.segment(),
        new Metadata(attributes, own.properties(), own.notes()));
  }

  /** A date as it stands; empty where there is none. */
  private static String date(Metadata metadata, String attribute) {
    String value = metadata.attributes().get(attribute);
    return value == null || TmxDate.parse(value).isEmpty() ? "" : value;
  }

  private static String age(Variant variant) {
    return variant.metadata().attributes().getOrDefault("creationdate", "9");
  }
}
