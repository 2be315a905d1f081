package org.korpu.store;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;

/**
 * Finds numbers of units by a key that can be asked for, in some twelve bytes each. Numbers of one
 * key come in ascending order, and can be taken out one by one: of equal units each is taken once.
 * For one thread.
 */
public final class KeyChains {

  /** The key of a unit that has none. */
  public static final long NO_KEY = 0;

  /** Answered where no number is found. */
  public static final int NOTHING = -1;

  /** For each slot the first number of its chain. */
  private final int[] first;

  /** For each number the next one of its chain. */
  private final int[] next;

  private final IntToLongFunction keys;

  /**
   * Of all numbers that are wanted and have a key.
   *
   * @param size numbers are below it
   * @param wanted which of them
   * @param keys the key of a number, a part of a digest; the same each time it is asked for
   */
  public KeyChains(int size, IntPredicate wanted, IntToLongFunction keys) {
    this.keys = keys;
    first = new int[Math.max(16, Integer.highestOneBit(Math.max(1, size)) * 2)];
    Arrays.fill(first, NOTHING);
    next = new int[size];
    for (int number = size - 1; number >= 0; number--) {
      long key = keys.applyAsLong(number);
      if (key != NO_KEY && wanted.test(number)) {
        int slot = slot(key);
        next[number] = first[slot];
        first[slot] = number;
      }
    }
  }

  /** Takes out the first number of a key that fits; {@link #NOTHING} if there is none. */
  public int take(long key, IntPredicate fits) {
    if (key == NO_KEY) {
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

  /** The number of a key that only one has; {@link #NOTHING} if none or several have it. */
  public int only(long key) {
    int found = NOTHING;
    if (key != NO_KEY) {
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
