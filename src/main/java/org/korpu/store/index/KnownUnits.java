package org.korpu.store.index;

import java.util.Arrays;

/**
 * The units of an index by their digests, each to be taken once: equal units are taken one after
 * the other. 28 bytes a unit. For one thread.
 */
final class KnownUnits {

  private final IndexSnapshot index;

  /** First unit of each chain plus one, by the lowest bits of the digest. */
  private final int[] heads;

  /** The next unit of the chain plus one. */
  private final int[] next;

  private final int[] starts;

  KnownUnits(IndexSnapshot index) {
    this.index = index;
    starts = new int[index.segmentCount() + 1];
    for (int i = 0; i < index.segmentCount(); i++) {
      starts[i + 1] = starts[i] + index.segment(i).size();
    }
    int count = starts[index.segmentCount()];
    heads = new int[Math.max(16, Integer.highestOneBit(Math.max(1, count)) * 2)];
    next = new int[count];
    // Backwards, so that of equal units the first is taken first.
    for (int i = count - 1; i >= 0; i--) {
      int slot = slot(digest(i));
      next[i] = heads[slot];
      heads[slot] = i + 1;
    }
  }

  /** Takes a unit of this digest: its number over all segments; -1 if there is none left. */
  int take(UnitDigest.Value digest) {
    int slot = slot(digest);
    int before = -1;
    for (int entry = heads[slot]; entry != 0; entry = next[entry - 1]) {
      int unit = entry - 1;
      if (digest(unit).equals(digest)) {
        if (before < 0) {
          heads[slot] = next[unit];
        } else {
          next[before] = next[unit];
        }
        return unit;
      }
      before = unit;
    }
    return -1;
  }

  private UnitDigest.Value digest(int unit) {
    int segment = Arrays.binarySearch(starts, unit);
    if (segment < 0) {
      segment = -segment - 2;
    }
    while (starts[segment + 1] == unit) {
      segment++; // an empty segment begins where the next one does
    }
    return index.segment(segment).digest(unit - starts[segment]);
  }

  private int slot(UnitDigest.Value digest) {
    return (int) digest.high() & (heads.length - 1);
  }
}
