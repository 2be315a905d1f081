package org.korpu.curate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/**
 * Sorts units that are too many to be held in memory: runs of them are sorted, put aside and merged
 * in the end. Takes the memory of one run, and eight bytes a unit. Units that are equal in the
 * order keep the order in which they came. For one thread, and to be read once.
 */
public final class SortedUnits {

  /** Characters of text in a run. */
  private static final int RUN = 4 << 20;

  private final Comparator<TranslationUnit> order;
  private final UnitSpool aside;
  private final int runSize;
  private final List<LongList> runs = new ArrayList<>();
  private final List<TranslationUnit> held = new ArrayList<>();
  private int heldSize;

  /**
   * None yet.
   *
   * @param aside where the units wait
   */
  public SortedUnits(Comparator<TranslationUnit> order, UnitSpool aside) {
    this(order, aside, RUN);
  }

  SortedUnits(Comparator<TranslationUnit> order, UnitSpool aside, int runSize) {
    this.order = order;
    this.aside = aside;
    this.runSize = runSize;
  }

  /** Adds a unit. */
  public void add(TranslationUnit unit) {
    held.add(unit);
    for (Variant variant : unit.variants()) {
      heldSize += variant.segment().text().length();
    }
    if (heldSize >= runSize) {
      putAside();
    }
  }

  /** Hands on all units in their order; none are left then. */
  public void drainTo(Consumer<TranslationUnit> out) {
    putAside();
    PriorityQueue<Run> queue =
        new PriorityQueue<>(
            Comparator.comparing((Run run) -> run.unit, order).thenComparingInt(run -> run.number));
    for (int i = 0; i < runs.size(); i++) {
      if (runs.get(i).size() > 0) {
        queue.add(new Run(i, runs.get(i)));
      }
    }
    runs.clear();
    for (Run run = queue.poll(); run != null; run = queue.poll()) {
      out.accept(run.unit);
      if (run.advance()) {
        queue.add(run);
      }
    }
  }

  private void putAside() {
    held.sort(order);
    LongList places = new LongList();
    held.forEach(unit -> places.add(aside.put(unit)));
    runs.add(places);
    held.clear();
    heldSize = 0;
  }

  /** A run that is read. */
  private final class Run {
    private final int number;
    private final LongList places;
    private int next = 1;
    private TranslationUnit unit;

    Run(int number, LongList places) {
      this.number = number;
      this.places = places;
      unit = aside.get(places.get(0));
    }

    /** Goes to the next unit; false after the last. */
    boolean advance() {
      if (next == places.size()) {
        return false;
      }
      unit = aside.get(places.get(next++));
      return true;
    }
  }
}
