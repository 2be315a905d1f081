package org.korpu.curate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.korpu.model.Metadata;
import org.korpu.model.Property;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.store.Digest;

/** What becomes of a unit when another copy of it, perhaps in more languages, arrives. */
final class UnitMerge {

  /** Attributes of a unit that a variant takes along when it joins another unit. */
  private static final List<String> PROVENANCE =
      List.of("creationdate", "creationid", "changedate", "changeid");

  /** Properties of which a unit may have several values; a later one does not replace a former. */
  private static final Set<String> REPEATABLE = Set.of(Property.DOCUMENT, "x-korpu-context");

  private UnitMerge() {}

  /**
   * The unit with the variants of the other in languages that it lacks. Where the other is newer
   * (see {@link TmxDate#latest}), what it says about itself and about texts that both have replaces
   * what the unit says; ids and properties that only the unit has stay. Merging once more changes
   * nothing.
   */
  static TranslationUnit merge(TranslationUnit unit, TranslationUnit other) {
    boolean newer = TmxDate.latestNumber(other) > TmxDate.latestNumber(unit);
    List<Variant> variants = new ArrayList<>(unit.variants());
    Set<String> languages = new HashSet<>();
    variants.forEach(variant -> languages.add(TextKeys.language(variant.language())));
    boolean joined = false;
    for (Variant variant : other.variants()) {
      if (languages.contains(TextKeys.language(variant.language()))) {
        if (newer) {
          renew(variants, variant);
        }
      } else {
        variants.add(withProvenance(variant, other.metadata()));
        joined = true;
      }
    }
    Metadata metadata = unit.metadata();
    if (newer) {
      metadata = renewed(metadata, other.metadata());
    } else if (joined) {
      metadata = united(metadata, other.metadata());
    }
    return new TranslationUnit(unit.id(), unit.sourceLanguage(), metadata, variants);
  }

  private static void renew(List<Variant> variants, Variant other) {
    TextKeys keys = new TextKeys();
    Digest text = keys.of(other);
    for (int i = 0; i < variants.size(); i++) {
      Variant variant = variants.get(i);
      if (keys.of(variant).equals(text)) {
        variants.set(
            i,
            new Variant(
                variant.language(),
                variant.segment(),
                renewed(variant.metadata(), other.metadata())));
        return;
      }
    }
  }

  private static Variant withProvenance(Variant variant, Metadata unit) {
    Map<String, String> attributes = new TreeMap<>(variant.metadata().attributes());
    for (String name : PROVENANCE) {
      String value = unit.attributes().get(name);
      if (value != null) {
        attributes.putIfAbsent(name, value);
      }
    }
    Metadata metadata = variant.metadata();
    return new Variant(
        variant.language(),
        variant.segment(),
        new Metadata(new TreeMap<>(attributes), metadata.properties(), metadata.notes()));
  }

  /** What is known, replaced by what is known otherwise, unless that is older. */
  private static Metadata renewed(Metadata old, Metadata fresh) {
    if (TmxDate.latestNumber(fresh) < TmxDate.latestNumber(old)) {
      return united(old, fresh);
    }
    Set<String> replaced = new HashSet<>();
    fresh.properties().forEach(property -> replaced.add(property.type()));
    replaced.removeAll(REPEATABLE);
    List<Property> kept =
        old.properties().stream().filter(each -> !replaced.contains(each.type())).toList();
    TreeMap<String, String> attributes = new TreeMap<>(old.attributes());
    attributes.putAll(fresh.attributes());
    return united(new Metadata(attributes, kept, old.notes()), fresh);
  }

  private static Metadata united(Metadata old, Metadata more) {
    return new Metadata(
        old.attributes(),
        MetadataUnion.union(old.properties(), more.properties()),
        MetadataUnion.union(old.notes(), more.notes()));
  }
}
