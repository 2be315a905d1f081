package org.korpu.curate;

import java.util.List;
import java.util.Optional;
import org.korpu.model.LanguageTag;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/** Selects units, and in them the variants, of some languages, and counts them. */
public final class UnitSelection {

  private final List<LanguageTag> languages;
  private int count;

  /**
   * Of these languages.
   *
   * @param languages all if empty
   */
  public UnitSelection(List<LanguageTag> languages) {
    this.languages = List.copyOf(languages);
  }

  /**
   * The unit with the variants of the languages only; nothing if all that is left is in one
   * language, since it translates nothing. Regions make no other language of it.
   */
  public Optional<TranslationUnit> select(TranslationUnit unit) {
    List<Variant> variants =
        languages.isEmpty()
            ? unit.variants()
            : unit.variants().stream()
                .filter(variant -> languages.stream().anyMatch(variant.language()::meets))
                .toList();
    if (variants.stream().allMatch(each -> each.language().meets(variants.get(0).language()))) {
      return Optional.empty();
    }
    count++;
    return Optional.of(
        new TranslationUnit(unit.id(), unit.sourceLanguage(), unit.metadata(), variants));
  }

  /** How many units were selected. */
  public int count() {
    return count;
  }
}
