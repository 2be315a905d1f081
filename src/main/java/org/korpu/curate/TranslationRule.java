package org.korpu.curate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.korpu.model.LanguageTag;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/**
 * A rule that holds each translation against the source: the first variant of the source language.
 * Says nothing of a unit that has none.
 */
abstract class TranslationRule implements CleaningRule {

  /** What to do about a translation. */
  abstract Optional<Correction> inspect(int index, Variant translation, Variant source);

  @Override
  public final List<Correction> inspect(TranslationUnit unit, LanguageTag source) {
    Variant original = unit.variant(source).orElse(null);
    if (original == null) {
      return List.of();
    }
    List<Correction> corrections = List.of();
    for (int i = 0; i < unit.variants().size(); i++) {
      Variant variant = unit.variants().get(i);
      if (variant.language().meets(source)) {
        continue;
      }
      Optional<Correction> correction = inspect(i, variant, original);
      if (correction.isPresent()) {
        corrections = corrections.isEmpty() ? new ArrayList<>() : corrections;
        corrections.add(correction.get());
      }
    }
    return corrections;
  }
}
