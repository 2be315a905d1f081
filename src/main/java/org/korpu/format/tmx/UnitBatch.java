package org.korpu.format.tmx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Position;

/** Units cut from a file, copied, on their way to a thread that validates them. */
final class UnitBatch {

  /** Enough that handing it over costs nothing, little enough that a small file needs no thread. */
  private static final int SIZE = 1 << 18;

  private char[] text = new char[SIZE + (SIZE >> 2)];
  private int size;
  private final List<Cut> cuts = new ArrayList<>();

  /**
   * A unit in the batch, or a fault between units.
   *
   * @param fault null for a unit
   */
  private record Cut(int from, int length, Position place, @Nullable TmxFault fault) {}

  /**
   * What was found in a unit, or between units.
   *
   * @param unitId null where it has none
   * @param place where it begins
   */
  record Outcome(@Nullable String unitId, Position place, List<TmxFault> faults) {}

  /** Makes faults of what was found in a unit. */
  interface Wording {
    TmxFault fault(FaultList.Found found, @Nullable String unitId, Position position);
  }

  boolean isFull() {
    return size >= SIZE;
  }

  boolean isEmpty() {
    return cuts.isEmpty();
  }

  /** Adds a fault that stands before the next unit. */
  void add(TmxFault fault) {
    Position place = fault.diagnostic().position();
    cuts.add(new Cut(0, 0, place == null ? Position.ofLine(1) : place, fault));
  }

  /** Adds the unit that a scanner stands at. */
  void add(UnitScanner scanner) {
    int length = scanner.length();
    if (size + length > text.length) {
      text = Arrays.copyOf(text, Math.max(2 * text.length, size + length));
    }
    System.arraycopy(scanner.buffer(), scanner.start(), text, size, length);
    cuts.add(new Cut(size, length, scanner.position(0), null));
    size += length;
  }

  /** Validates its units and gives what was found, in order. */
  List<Outcome> validate(UnitValidator validator, Wording wording) {
    List<Outcome> outcomes = new ArrayList<>(cuts.size());
    for (Cut cut : cuts) {
      TmxFault fault = cut.fault();
      if (fault != null) {
        outcomes.add(new Outcome(null, cut.place(), List.of(fault)));
        continue;
      }
      XmlStretch stretch = new XmlStretch(text, cut.from(), cut.length());
      List<FaultList.Found> found = validator.validate(stretch, TmxElement.TU);
      String id = validator.unitId();
      List<TmxFault> faults = found.isEmpty() ? List.of() : new ArrayList<>(found.size());
      LineCount lines = LineCount.from(cut.place());
      int passed = 0;
      for (FaultList.Found each : found) {
        lines.pass(text, cut.from() + passed, cut.from() + each.offset());
        passed = each.offset();
        faults.add(wording.fault(each, id, lines.position()));
      }
      outcomes.add(new Outcome(id, cut.place(), faults));
    }
    return outcomes;
  }
}
