package org.korpu.curate;

import java.util.Arrays;

/** A growing list of numbers in eight bytes each. For one thread. */
public final class LongList {

  private long[] values = new long[64];
  private int size;

  /** Adds a number at the end. */
  public void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size + (size >> 1));
    }
    values[size++] = value;
  }

  /** The number at an index, from 0. */
  public long get(int index) {
    if (index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    return values[index];
  }

  /** How many numbers there are. */
  public int size() {
    return size;
  }
}
