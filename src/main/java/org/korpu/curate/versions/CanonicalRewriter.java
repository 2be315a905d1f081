package org.korpu.curate.versions;

import java.util.Comparator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.curate.SortedUnits;
import org.korpu.curate.UnitSpool;
import org.korpu.model.LanguageTag;
import org.korpu.model.TranslationUnit;
import org.korpu.store.StoredUnit;
import org.korpu.store.UnitRewriter;

/** Brings the units of a memory into canonical form, and into an order where that is wanted. */
public final class CanonicalRewriter implements UnitRewriter {

  private final CanonicalForm form;
  private final @Nullable SortedUnits sorted;

  /**
   * For one pass over a memory; the units keep the order in which they came.
   *
   * @param source the source language of the memory; null where it names none
   */
  public CanonicalRewriter(@Nullable LanguageTag source) {
    form = new CanonicalForm(source);
    sorted = null;
  }

  /**
   * For one pass over a memory; the units are put in order by the characters of the source text,
   * then by id. For memories that a program writes in another order each time.
   *
   * @param source the source language of the memory; null where it names none
   * @param aside where the units wait
   */
  public CanonicalRewriter(@Nullable LanguageTag source, UnitSpool aside) {
    form = new CanonicalForm(source);
    sorted =
        new SortedUnits(
            Comparator.comparing(form::sourceText)
                .thenComparing(unit -> unit.id() == null ? "" : unit.id()),
            aside);
  }

  @Override
  public void rewrite(StoredUnit unit, Consumer<TranslationUnit> out) {
    TranslationUnit canonical = form.of(unit.unit());
    if (sorted != null) {
      sorted.add(canonical);
    } else {
      out.accept(canonical);
    }
  }

  @Override
  public void finish(Consumer<TranslationUnit> out) {
    if (sorted != null) {
      sorted.drainTo(out);
    }
  }
}
