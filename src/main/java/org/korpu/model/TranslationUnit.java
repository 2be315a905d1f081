package org.korpu.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One text in two or more languages ({@code <tu>} in TMX).
 *
 * <p>Variants of one language may repeat, as they do in real files; {@link #variant} answers with
 * the first that meets the language.
 *
 * @param id the {@code tuid}, null where the file gave none; not unique across memories
 * @param sourceLanguage the language it was translated from, null where the unit does not say: the
 *     memory's own source language then holds
 * @param metadata what is known about the unit
 * @param variants its texts in the order of the file
 */
public record TranslationUnit(
    @Nullable String id,
    @Nullable LanguageTag sourceLanguage,
    Metadata metadata,
    List<Variant> variants) {

  public TranslationUnit {
    variants = List.copyOf(variants);
  }

  /** A unit without id or metadata. */
  public static TranslationUnit of(Variant... variants) {
    return new TranslationUnit(null, null, Metadata.NONE, List.of(variants));
  }

  /** The first variant whose language meets the given one; see {@link LanguageTag#meets}. */
  public Optional<Variant> variant(LanguageTag language) {
    for (Variant variant : variants) {
      if (variant.language().meets(language)) {
        return Optional.of(variant);
      }
    }
    return Optional.empty();
  }

  /** This unit with its first variant of the language replaced, or with the variant added. */
  public TranslationUnit withVariant(Variant variant) {
    List<Variant> changed = new ArrayList<>(variants);
    for (int i = 0; i < changed.size(); i++) {
      if (changed.get(i).language().meets(variant.language())) {
        changed.set(i, variant);
        return new TranslationUnit(id, sourceLanguage, metadata, changed);
      }
    }
    changed.add(variant);
    return new TranslationUnit(id, sourceLanguage, metadata, changed);
  }

  /** This unit with other metadata. */
  public TranslationUnit withMetadata(Metadata changed) {
    return new TranslationUnit(id, sourceLanguage, changed, variants);
  }
}
