package org.korpu.curate.versions;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;

/**
 * Positions of units by a key, in some twelve bytes each. Positions of one key come in ascending
 * order, and can be taken out one by one.
 */
final class PositionTable {

  private static final int NOTHING = -1;

  /** For each slot the first position of its chain. */
  private final int[] first;

  /** For each position the next one of its chain. */
  private final int[] next;

  private final IntToLongFunction keys;

  /**
   * Of all positions that are wanted and have a key.
   *
   * @param size positions are below it
   * @param wanted which of them
   * @param keys the key of a position; {@link MemoryOutline#NONE} where it has none
   */
  PositionTable(int size, IntPredicate wanted, IntToLongFunction keys) {
    this.keys = keys;
    first = new int[Math.max(16, Integer.highestOneBit(Math.max(1, size)) * 2)];
    Arrays.fill(first, NOTHING);
    next = new int[size];
    for (int position = size - 1; position >= 0; position--) {
      long key = keys.applyAsLong(position);
      if (key != MemoryOutline.NONE && wanted.test(position)) {
        int slot = slot(key);
        next[position] = first[slot];
        first[slot] = position;
      }
    }
  }

  /** Takes out the first position of a key that fits; -1 if there is none. */
  int take(long key, IntPredicate fits) {
    if (key == MemoryOutline.NONE) {
      return NOTHING;
    }
    int slot = slot(key);
    int before = NOTHING;
    for (int at = first[slot]; at != NOTHING; at = next[at]) {
      if (keys.applyAsLong(at) == key && fits.test(at)) {
        if (before == NOTHING) {
          first[slot] = next[at];
        } else {
          next[before] = next[at];
        }
        return at;
      }
      before = at;
    }
    return NOTHING;
  }

  /** The position of a key that only one has; -1 if none or several have it. */
  int only(long key) {
    int found = NOTHING;
    if (key != MemoryOutline.NONE) {
      for (int at = first[slot(key)]; at != NOTHING; at = next[at]) {
        if (keys.applyAsLong(at) == key) {
          if (found != NOTHING) {
            return NOTHING;
          }
          found = at;
        }
      }
    }
    return found;
  }

  private int slot(long key) {
    return (int) (key ^ (key >>> 32)) & (first.length - 1); // keys are digests: evenly spread
  }
}
