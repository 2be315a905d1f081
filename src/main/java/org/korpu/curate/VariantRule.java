package org.korpu.curate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.korpu.model.LanguageTag;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/** A rule that looks at each variant alone. */
abstract class VariantRule implements CleaningRule {

  /** What to do about a variant. */
  abstract Optional<Correction> inspect(int index, Variant variant);

  @Override
  public final List<Correction> inspect(TranslationUnit unit, LanguageTag source) {
    List<Correction> corrections = List.of();
    for (int i = 0; i < unit.variants().size(); i++) {
      Optional<Correction> correction = inspect(i, unit.variants().get(i));
      if (correction.isPresent()) {
        corrections = corrections.isEmpty() ? new ArrayList<>() : corrections;
        corrections.add(correction.get());
      }
    }
    return corrections;
  }
}
