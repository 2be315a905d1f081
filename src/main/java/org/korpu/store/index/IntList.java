package org.korpu.store.index;

import java.util.Arrays;

/** Numbers that grow, four bytes each. For one thread. */
final class IntList {

  private int[] values = new int[64];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  /** Adds one to the value at an index; values up to there are 0 if they were not there. */
  void increment(int index) {
    if (index >= values.length) {
      values = Arrays.copyOf(values, Math.max(2 * values.length, index + 1));
    }
    size = Math.max(size, index + 1);
    values[index]++;
  }

  int get(int index) {
    return values[index];
  }

  /** The value at an index; 0 past the end. */
  int getOrZero(int index) {
    return index < size ? values[index] : 0;
  }

  int size() {
    return size;
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }

  void clear() {
    size = 0;
  }
}
