package org.korpu.store.tmx;

import java.util.function.Consumer;
import org.korpu.files.UnitCounts;
import org.korpu.model.TranslationUnit;
import org.korpu.store.StoredUnit;
import org.korpu.store.UnitRewriter;

/**
 * Counts what a rewriter does. A unit in whose place nothing is handed on is removed; of units
 * handed on in its place the first is the unit, changed or not, and the others are added, as are
 * those handed on at the end.
 */
final class CountingRewriter implements UnitRewriter {

  private final UnitRewriter rewriter;
  private long added;
  private long changed;
  private long removed;

  CountingRewriter(UnitRewriter rewriter) {
    this.rewriter = rewriter;
  }

  @Override
  public void rewrite(StoredUnit stored, Consumer<TranslationUnit> out) {
    int[] handedOn = {0};
    rewriter.rewrite(
        stored,
        unit -> {
          if (handedOn[0]++ > 0) {
            added++;
          } else if (!unit.equals(stored.unit())) {
            changed++;
          }
          out.accept(unit);
        });
    removed += handedOn[0] == 0 ? 1 : 0;
  }

  @Override
  public void finish(Consumer<TranslationUnit> out) {
    rewriter.finish(
        unit -> {
          added++;
          out.accept(unit);
        });
  }

  /** What was done so far. */
  UnitCounts counts() {
    return new UnitCounts(added, changed, removed);
  }
}
