package org.korpu.store;

/**
 * From digests to numbers, in 12 bytes a place and at most three quarters of the places taken: a
 * million digests need 16 to 32 MB. Keeps half of each digest: of a million, the chance that two
 * share theirs is 3 · 10⁻⁸. Where that is too much, compare whole digests elsewhere. For one
 * thread.
 */
public final class DigestTable {

  /** Answered for a digest that is not there. */
  public static final int ABSENT = -1;

  private static final int FIRST_SIZE = 1 << 10;

  private long[] keys = new long[FIRST_SIZE];

  /** The number and one, so that 0 marks a free place. */
  private int[] values = new int[FIRST_SIZE];

  private int size;

  /** The number of a digest, or {@link #ABSENT}. */
  public int get(Digest digest) {
    return values[place(digest.low(), keys, values)] - 1;
  }

  /**
   * Gives a digest a number, unless it has one.
   *
   * @param number not negative
   * @return the number that it had, or {@link #ABSENT}
   */
  public int putIfAbsent(Digest digest, int number) {
    int place = place(digest.low(), keys, values);
    if (values[place] != 0) {
      return values[place] - 1;
    }
    keys[place] = digest.low();
    values[place] = number + 1;
    size++;
    if (size > values.length / 4 * 3) {
      grow();
    }
    return ABSENT;
  }

  /**
   * The number of a digest; a new one gets the next. For a table whose digests all come this way,
   * so that they are numbered from 0 on in the order in which they first come.
   */
  public int numberOf(Digest digest) {
    int next = size;
    int number = putIfAbsent(digest, next);
    return number == ABSENT ? next : number;
  }

  /** How many digests there are. */
  public int size() {
    return size;
  }

  private void grow() {
    int larger = Math.multiplyExact(values.length, 2);
    long[] newKeys = new long[larger];
    int[] newValues = new int[larger];
    for (int i = 0; i < values.length; i++) {
      if (values[i] != 0) {
        int place = place(keys[i], newKeys, newValues);
        newKeys[place] = keys[i];
        newValues[place] = values[i];
      }
    }
    keys = newKeys;
    values = newValues;
  }

  /** Where a key is, or the free place where it would be. */
  private static int place(long key, long[] keys, int[] values) {
    int mask = values.length - 1;
    // Digests are evenly spread already: any of their bits will do.
    int place = (int) key & mask;
    while (values[place] != 0 && keys[place] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }
}
