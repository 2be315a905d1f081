package org.korpu.match;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.korpu.model.Metadata;
import org.korpu.model.Property;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/**
 * What of a unit its matches depend on: its texts, their context and their origin. Of two units of
 * one memory with equal essence, the later one is never shown as a match, whatever the query: it
 * would say the same as the earlier one.
 */
public final class UnitEssence {

  private static final Set<String> PROPERTIES = Set.of(Penalties.ORIGIN, Context.PROPERTY);

  private UnitEssence() {}

  /** A unit with nothing but that. */
  public static TranslationUnit of(TranslationUnit unit) {
    List<Variant> variants =
        unit.variants().stream()
            .map(each -> new Variant(each.language(), each.segment(), of(each.metadata())))
            .toList();
    return new TranslationUnit(null, null, of(unit.metadata()), variants);
  }

  private static Metadata of(Metadata metadata) {
    SortedMap<String, String> attributes = new TreeMap<>(metadata.attributes());
    attributes.keySet().retainAll(Penalties.ORIGIN_ATTRIBUTES);
    List<Property> properties =
        metadata.properties().stream()
            .filter(property -> PROPERTIES.contains(property.type()))
            .toList();
    return new Metadata(attributes, properties, List.of());
  }
}
