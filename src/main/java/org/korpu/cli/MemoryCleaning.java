package org.korpu.cli;

import java.util.BitSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.curate.CleanedUnit;
import org.korpu.curate.Cleaner;
import org.korpu.model.Diagnostic;
import org.korpu.model.Severity;
import org.korpu.model.TranslationUnit;
import org.korpu.parallel.OrderedWork;
import org.korpu.store.StoredUnit;
import org.korpu.store.UnitRewriter;
import org.korpu.store.tmx.RemovedUnits;
import org.korpu.store.tmx.TmxMemory;

/**
 * Runs a memory through a cleaner: first to see what it does, then to do it. Holds a bit for each
 * unit.
 */
final class MemoryCleaning {

  private final TmxMemory memory;
  private final Cleaner cleaner;

  /** The positions of units that the cleaner does something about. */
  private final BitSet unclean = new BitSet();

  private boolean damaged;

  MemoryCleaning(TmxMemory memory, Cleaner cleaner) {
    this.memory = memory;
    this.cleaner = cleaner;
  }

  /** Hands on what would become of each unit, in order; writes nothing. */
  void inspect(Consumer<CleanedUnit> units, Consumer<Diagnostic> faults) {
    Consumer<CleanedUnit> noted =
        unit -> {
          if (!unit.findings().isEmpty()) {
            unclean.set(unit.findings().get(0).position());
          }
          units.accept(unit);
        };
    try (OrderedWork<StoredUnit, CleanedUnit> work =
        new OrderedWork<>(() -> cleaner::clean, noted)) {
      memory.forEach(
          work::add,
          fault -> {
            damaged |= fault.severity() == Severity.ERROR;
            faults.accept(fault);
          });
      work.finish();
    }
  }

  /** Whether {@link #inspect} met units that it could not read; what became of them is unknown. */
  boolean isDamaged() {
    return damaged;
  }

  /**
   * Cleans the units that {@link #inspect} found unclean.
   *
   * @param removed gets what is removed; null where that is nothing
   * @throws org.korpu.model.InputException if the memory has damaged units; nothing is written
   */
  void apply(@Nullable RemovedUnits removed) {
    if (damaged) {
      // Refused, in the words of the memory, before anything is written as removed.
      memory.rewrite((unit, out) -> out.accept(unit.unit()), fault -> {});
    } else {
      memory.rewrite(new Rewriting(removed), fault -> {});
    }
  }

  /**
   * Keeps what the cleaner leaves. What it removes is written before the new memory takes the place
   * of the old one, by reading the old one once more: so nothing is lost whenever the power fails,
   * and nothing is held in memory.
   */
  private final class Rewriting implements UnitRewriter {
    private final @Nullable RemovedUnits removed;

    Rewriting(@Nullable RemovedUnits removed) {
      this.removed = removed;
    }

    @Override
    public void rewrite(StoredUnit unit, Consumer<TranslationUnit> out) {
      TranslationUnit kept =
          unclean.get(unit.position()) ? cleaner.clean(unit).kept() : unit.unit();
      if (kept != null) {
        out.accept(kept);
      }
    }

    @Override
    public void finish(Consumer<TranslationUnit> out) {
      if (removed != null) {
        removed.append(memory.header(), this::handOutRemoved);
      }
    }

    private void handOutRemoved(Consumer<TranslationUnit> out) {
      memory.forEach(
          unit -> {
            TranslationUnit gone =
                unclean.get(unit.position()) ? cleaner.clean(unit).removed() : null;
            if (gone != null) {
              out.accept(gone);
            }
          },
          fault -> {});
    }
  }
}
