package org.korpu.checking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/**
 * Which pairs of languages are wanted of a file.
 *
 * @param from the source language wanted, null for the file's own
 * @param to the target languages wanted, all if empty
 * @param usual the source language where neither {@code from} nor the file names one, if the unit
 *     has it
 */
public record PairLanguages(@Nullable LanguageTag from, List<LanguageTag> to, LanguageTag usual) {

  public PairLanguages {
    to = List.copyOf(to);
  }

  /** Whether translations into a language are wanted. */
  public boolean wants(LanguageTag target) {
    return to.isEmpty() || to.stream().anyMatch(target::meets);
  }

  /** Whether translations between two languages are wanted. */
  public boolean wants(LanguageTag source, LanguageTag target) {
    return wants(target) && (from == null || from.meets(source));
  }

  /**
   * What a unit of several languages was translated from; null where it has no text in that
   * language.
   *
   * @param declared what the file says of units that say nothing themselves
   */
  public @Nullable Variant source(TranslationUnit unit, @Nullable LanguageTag declared) {
    if (from != null) {
      return unit.variant(from).orElse(null);
    }
    LanguageTag language = unit.sourceLanguage() == null ? declared : unit.sourceLanguage();
    if (language != null && !language.equals(usual)) {
      return unit.variant(language).orElse(null);
    }
    Variant first = unit.variants().isEmpty() ? null : unit.variants().get(0);
    return unit.variant(usual).orElse(language == null ? first : null);
  }
}
