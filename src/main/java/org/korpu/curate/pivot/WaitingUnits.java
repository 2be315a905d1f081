package org.korpu.curate.pivot;

import java.util.Arrays;
import java.util.function.Consumer;
import org.korpu.curate.UnitSpool;
import org.korpu.curate.pivot.PivotJoin.Side;
import org.korpu.model.TranslationUnit;

/** Units put aside until their group is written: about 12 bytes each, and the spool. */
final class WaitingUnits {
  private final UnitSpool spool;
  private final int[] last; // of each group: number of a unit + 1
  private int[] before = new int[1024];
  private long[] places = new long[1024];
  private int size;

  WaitingUnits(UnitSpool spool, int groups) {
    this.spool = spool;
    this.last = new int[groups];
  }

  void put(int group, Side side, TranslationUnit unit) {
    if (size == before.length) {
      before = Arrays.copyOf(before, size + (size >> 1));
      places = Arrays.copyOf(places, before.length);
    }
    before[size] = last[group];
    places[size] = spool.put(unit) << 2 | side.bit;
    last[group] = ++size;
  }

  /** Hands on the units of a group and side in their order. */
  void forEach(int group, Side side, Consumer<TranslationUnit> reader) {
    int count = 0;
    for (int unit = last[group]; unit != 0; unit = before[unit - 1]) {
      count++;
    }
    int[] units = new int[count];
    for (int unit = last[group]; unit != 0; unit = before[unit - 1]) {
      units[--count] = unit - 1;
    }
    for (int unit : units) {
      if ((places[unit] & side.bit) != 0) {
        reader.accept(spool.get(places[unit] >> 2));
      }
    }
  }
}
