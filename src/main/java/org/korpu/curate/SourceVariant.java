package org.korpu.curate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/** Which text of a unit the others were translated from. */
public final class SourceVariant {

  private SourceVariant() {}

  /**
   * The source of a unit: its variant in the language that the unit names as its source, or else in
   * that of the memory, or else the one whose tag comes first in the alphabet.
   *
   * @param memory the source language of the memory, null where it names none
   */
  public static Variant of(TranslationUnit unit, @Nullable LanguageTag memory) {
    return unit.variants().get(index(unit, memory));
  }

  /** Where in the list of the unit's variants its source stands. */
  public static int index(TranslationUnit unit, @Nullable LanguageTag memory) {
    int found = unit.sourceLanguage() == null ? -1 : first(unit.variants(), unit.sourceLanguage());
    if (found < 0 && memory != null) {
      found = first(unit.variants(), memory);
    }
    return found < 0 ? firstByTag(unit.variants()) : found;
  }

  private static int first(List<Variant> variants, LanguageTag language) {
    for (int i = 0; i < variants.size(); i++) {
      if (variants.get(i).language().meets(language)) {
        return i;
      }
    }
    return -1;
  }

  private static int firstByTag(List<Variant> variants) {
    int first = 0;
    for (int i = 1; i < variants.size(); i++) {
      if (variants.get(i).language().compareTo(variants.get(first).language()) < 0) {
        first = i;
      }
    }
    return first;
  }
}
