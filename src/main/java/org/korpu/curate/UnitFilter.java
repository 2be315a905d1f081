package org.korpu.curate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.korpu.model.LanguageTag;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/**
 * Which units of a memory are wanted, and which of their variants.
 *
 * @param languages the languages wanted; all if empty. Regions make no other language
 * @param conditions all of them must hold, each of the unit with the wanted languages alone, so
 *     that a text in another language is not found
 */
public record UnitFilter(List<LanguageTag> languages, List<UnitCondition> conditions) {

  /** Every unit as it is. */
  public static final UnitFilter ALL = new UnitFilter(List.of(), List.of());

  public UnitFilter {
    languages = List.copyOf(languages);
    conditions = List.copyOf(conditions);
  }

  /** This filter with one more condition. */
  public UnitFilter and(UnitCondition condition) {
    List<UnitCondition> more = new ArrayList<>(conditions);
    more.add(condition);
    return new UnitFilter(languages, more);
  }

  /**
   * The unit with the variants of the wanted languages only; the unit itself where it has no
   * others. Nothing if a condition does not hold. Where languages are wanted, nothing too if all
   * that is left is in one of them, since that translates nothing.
   */
  public Optional<TranslationUnit> select(TranslationUnit unit) {
    TranslationUnit wanted = languages.isEmpty() ? unit : inLanguages(unit);
    if (!languages.isEmpty() && !translates(wanted)) {
      return Optional.empty();
    }
    for (UnitCondition condition : conditions) {
      if (!condition.holds(wanted)) {
        return Optional.empty();
      }
    }
    return Optional.of(wanted);
  }

  private TranslationUnit inLanguages(TranslationUnit unit) {
    List<Variant> variants =
        unit.variants().stream()
            .filter(variant -> languages.stream().anyMatch(variant.language()::meets))
            .toList();
    return variants.size() == unit.variants().size()
        ? unit
        : new TranslationUnit(unit.id(), unit.sourceLanguage(), unit.metadata(), variants);
  }

  private static boolean translates(TranslationUnit unit) {
    List<Variant> variants = unit.variants();
    for (int i = 1; i < variants.size(); i++) {
      if (!variants.get(i).language().meets(variants.get(0).language())) {
        return true;
      }
    }
    return false;
  }
}
