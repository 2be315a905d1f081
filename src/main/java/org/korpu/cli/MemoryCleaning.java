package org.korpu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.curate.CleanedUnit;
import org.korpu.curate.Cleaner;
import org.korpu.curate.CleaningStream;
import org.korpu.model.Diagnostic;
import org.korpu.model.Severity;
import org.korpu.model.TranslationUnit;
import org.korpu.store.StoredUnit;
import org.korpu.store.UnitRewriter;
import org.korpu.store.tmx.RemovedUnits;
import org.korpu.store.tmx.TmxMemory;

/** Runs a memory through a cleaner, to see what it does or to do it. */
final class MemoryCleaning {

  private final TmxMemory memory;
  private final Cleaner cleaner;
  private boolean damaged;

  MemoryCleaning(TmxMemory memory, Cleaner cleaner) {
    this.memory = memory;
    this.cleaner = cleaner;
  }

  /** Hands on what becomes of each unit, in order; writes nothing. */
  void forEach(Consumer<CleanedUnit> units, Consumer<Diagnostic> faults) {
    try (CleaningStream stream = new CleaningStream(cleaner, units)) {
      memory.forEach(
          stream::add,
          fault -> {
            damaged |= fault.severity() == Severity.ERROR;
            faults.accept(fault);
          });
      stream.finish();
    }
  }

  /**
   * Cleans the memory, which was run through before.
   *
   * @param removed gets what is removed, before the memory loses it; null where that is nothing
   * @throws org.korpu.model.InputException if the memory has damaged units; nothing is written
   */
  void apply(@Nullable RemovedUnits removed) {
    if (damaged) {
      // Refused, in the words of the memory: before anything is written as removed.
      memory.rewrite((unit, out) -> out.accept(unit.unit()), fault -> {});
      return;
    }
    try (Rewriting rewriting = new Rewriting(removed)) {
      memory.rewrite(rewriting, fault -> {});
    }
  }

  /**
   * Keeps what the cleaner leaves. What it removes is written before the new memory takes the place
   * of the old one, by reading the old one once more: so nothing is lost whenever the power fails,
   * and nothing is held in memory.
   */
  private final class Rewriting implements UnitRewriter, AutoCloseable {
    private final @Nullable RemovedUnits removed;
    private @Nullable CleaningStream stream;

    Rewriting(@Nullable RemovedUnits removed) {
      this.removed = removed;
    }

    @Override
    public void rewrite(StoredUnit unit, Consumer<TranslationUnit> out) {
      CleaningStream started = stream;
      if (started == null) {
        started =
            new CleaningStream(
                cleaner,
                cleaned -> {
                  TranslationUnit kept = cleaned.kept();
                  if (kept != null) {
                    out.accept(kept);
                  }
                });
        stream = started;
      }
      started.add(unit);
    }

    @Override
    public void finish(Consumer<TranslationUnit> out) {
      if (stream != null) {
        stream.finish();
      }
      if (removed != null) {
        try {
          removed.append(memory.header(), this::handOutRemoved);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }

    private void handOutRemoved(Consumer<TranslationUnit> out) {
      forEach(
          cleaned -> {
            TranslationUnit unit = cleaned.removed();
            if (unit != null) {
              out.accept(unit);
            }
          },
          fault -> {});
    }

    @Override
    public void close() {
      if (stream != null) {
        stream.close();
      }
    }
  }
}
