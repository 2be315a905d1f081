package org.korpu.curate;

/**
 * From 64-bit digests to numbers, in 16 bytes a place and at most three quarters of the places
 * taken: a million digests need 21 to 43 MB. For one thread.
 */
final class LongTable {

  /** Answered for a digest that is not there; no digest has it for its number. */
  static final long ABSENT = 0;

  private static final int FIRST_SIZE = 1 << 10;

  private long[] keys = new long[FIRST_SIZE];
  private long[] values = new long[FIRST_SIZE];
  private int size;

  /** The number of a digest, or {@link #ABSENT}. */
  long get(long key) {
    return values[place(key, keys, values)];
  }

  /**
   * Gives a digest a number.
   *
   * @param value not {@link #ABSENT}
   */
  void put(long key, long value) {
    int place = place(key, keys, values);
    size += values[place] == ABSENT ? 1 : 0;
    keys[place] = key;
    values[place] = value;
    if (size > values.length / 4 * 3) {
      grow();
    }
  }

  private void grow() {
    int larger = Math.multiplyExact(values.length, 2);
    long[] newKeys = new long[larger];
    long[] newValues = new long[larger];
    for (int i = 0; i < values.length; i++) {
      if (values[i] != ABSENT) {
        int place = place(keys[i], newKeys, newValues);
        newKeys[place] = keys[i];
        newValues[place] = values[i];
      }
    }
    keys = newKeys;
    values = newValues;
  }

  private static int place(long key, long[] keys, long[] values) {
    int mask = values.length - 1;
    int place = (int) key & mask; // digests are evenly spread
    while (values[place] != ABSENT && keys[place] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }
}
