package org.korpu.curate;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.korpu.model.Diagnostic;
import org.korpu.model.Variant;
import org.korpu.store.StoredUnit;
import org.korpu.store.TranslationMemory;

/** Reads memories from start to end. Holds one unit at a time. */
public final class ConcordanceScan implements ConcordanceSource {

  private final List<TranslationMemory> memories;
  private final Consumer<Diagnostic> faults;

  /** Control flow out of a memory, which can be left early in no other way. */
  private static final class Enough extends RuntimeException {
    Enough() {
      super(null, null, false, false);
    }
  }

  /**
   * Over memories, in this order.
   *
   * @param faults gets every damaged unit; it is skipped
   */
  public ConcordanceScan(List<TranslationMemory> memories, Consumer<Diagnostic> faults) {
    this.memories = List.copyOf(memories);
    this.faults = faults;
  }

  @Override
  public Extent search(ConcordanceQuery query, Predicate<Concordance> reader) {
    Count count = new Count();
    try {
      for (TranslationMemory memory : memories) {
        memory.forEach(
            unit -> {
              count.add(unit, query);
              Optional<Concordance> found = query.match(memory.name(), unit);
              if (found.isPresent() && !reader.test(found.get())) {
                throw new Enough();
              }
            },
            faults);
      }
    } catch (Enough e) {
      return count.extent();
    }
    return count.extent();
  }

  private static final class Count {
    private long units;
    private long texts;

    void add(StoredUnit stored, ConcordanceQuery query) {
      units++;
      for (Variant variant : stored.unit().variants()) {
        texts += query.looksInto(variant.language()) ? 1 : 0;
      }
    }

    Extent extent() {
      return new Extent(units, texts);
    }
  }
}
