package org.korpu.curate.versions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.curate.SourceVariant;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Property;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.store.DigestBuilder;

/**
 * The canonical form of a unit: its source variant first and the others in the order of their tags;
 * properties in the order of their types; an id. Variants of one language, properties of one type
 * and notes keep their order. Texts stay as they are. To bring a canonical unit into canonical form
 * changes nothing.
 *
 * <p>A unit without id gets one from its texts and contexts: {@code k} and 16 hexadecimal digits,
 * the same wherever and whenever it is made, so that two people who do it make one change of it.
 * Units with the same texts get the same id; as units that are the same in all, none can be lost.
 */
public final class CanonicalForm {

  private final @Nullable LanguageTag source;
  private final DigestBuilder digest = new DigestBuilder();

  /**
   * For the units of a memory.
   *
   * @param source the source language of the memory; null where it names none
   */
  public CanonicalForm(@Nullable LanguageTag source) {
    this.source = source;
  }

  /** The unit in canonical form. */
  public TranslationUnit of(TranslationUnit unit) {
    List<Variant> variants = new ArrayList<>();
    unit.variants()
        .forEach(v -> variants.add(new Variant(v.language(), v.segment(), of(v.metadata()))));
    variants.sort(variantOrder(SourceVariant.of(unit, source).language()));
    TranslationUnit ordered =
        new TranslationUnit(unit.id(), unit.sourceLanguage(), of(unit.metadata()), variants);
    return ordered.id() != null && !ordered.id().isEmpty()
        ? ordered
        : new TranslationUnit(
            id(ordered), ordered.sourceLanguage(), ordered.metadata(), ordered.variants());
  }

  /** The source text of a unit, by which memories can be sorted. */
  String sourceText(TranslationUnit unit) {
    return SourceVariant.of(unit, source).segment().text();
  }

  /** The order of the variants of a unit that was translated from a language. */
  static Comparator<Variant> variantOrder(LanguageTag source) {
    return Comparator.comparing((Variant variant) -> !variant.language().equals(source))
        .thenComparing(Variant::language);
  }

  /** Whether the variants of a unit stand in their canonical order. */
  static boolean hasVariantOrder(TranslationUnit unit, @Nullable LanguageTag memorySource) {
    Comparator<Variant> order = variantOrder(SourceVariant.of(unit, memorySource).language());
    for (int i = 1; i < unit.variants().size(); i++) {
      if (order.compare(unit.variants().get(i - 1), unit.variants().get(i)) > 0) {
        return false;
      }
    }
    return true;
  }

  private static Metadata of(Metadata metadata) {
    if (metadata.properties().size() < 2) {
      return metadata;
    }
    List<Property> properties = new ArrayList<>(metadata.properties());
    properties.sort(Comparator.comparing(Property::type));
    return new Metadata(metadata.attributes(), properties, metadata.notes());
  }

  private String id(TranslationUnit unit) {
    for (Variant variant : unit.variants()) {
      digest.put(variant.language()).put(variant.segment());
    }
    unit.metadata().values(MemoryOutline.CONTEXT).forEach(digest::put);
    return "k" + HexFormat.of().toHexDigits(digest.finish().high());
  }
}
