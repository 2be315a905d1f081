package org.korpu.curate.versions;

import java.util.Comparator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.curate.SortedUnits;
import org.korpu.model.LanguageTag;
import org.korpu.model.TranslationUnit;
import org.korpu.store.StoredUnit;
import org.korpu.store.UnitRewriter;

/** Brings the units of a memory into canonical form, and into an order where that is wanted. */
public final class CanonicalRewriter implements UnitRewriter {

  /** The order of the units. */
  public enum Order {
    /** The order in which they came. */
    ARRIVAL,
    /**
     * By the characters of the source text, then by id; for memories that a program writes in
     * another order each time. Holds all units, compressed.
     */
    SOURCE
  }

  private final CanonicalForm form;
  private final Order order;
  private final SortedUnits sorted;

  /**
   * For one pass over a memory.
   *
   * @param source the source language of the memory; null where it names none
   */
  public CanonicalRewriter(@Nullable LanguageTag source, Order order) {
    this.form = new CanonicalForm(source);
    this.order = order;
    this.sorted =
        new SortedUnits(
            Comparator.comparing(form::sourceText)
                .thenComparing(unit -> unit.id() == null ? "" : unit.id()));
  }

  @Override
  public void rewrite(StoredUnit unit, Consumer<TranslationUnit> out) {
    TranslationUnit canonical = form.of(unit.unit());
    if (order == Order.SOURCE) {
      sorted.add(canonical);
    } else {
      out.accept(canonical);
    }
  }

  @Override
  public void finish(Consumer<TranslationUnit> out) {
    sorted.drainTo(out);
  }
}
