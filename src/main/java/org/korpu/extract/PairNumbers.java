package org.korpu.extract;

import java.util.Arrays;

/** Numbers under which pairs of numbers, not negative, can be found: 12 bytes a slot. */
final class PairNumbers {

  /** Stands for a pair that is not there. */
  static final int ABSENT = -1;

  private static final long FREE = -1;

  private long[] keys;
  private int[] values;
  private int size;

  PairNumbers(int expected) {
    int slots = Integer.highestOneBit(Math.max(16, expected) * 2 - 1) * 2;
    keys = new long[slots];
    values = new int[slots];
    Arrays.fill(keys, FREE);
  }

  static long pair(int first, int second) {
    return (long) first << 32 | second;
  }

  int size() {
    return size;
  }

  int get(int first, int second) {
    long key = pair(first, second);
    int slot = slot(key);
    return keys[slot] == FREE ? ABSENT : values[slot];
  }

  void put(int first, int second, int value) {
    int slot = newSlot(pair(first, second));
    values[slot] = value;
  }

  /** Adds one to the value of a pair, which is 0 where it is not there yet. */
  void increment(int first, int second) {
    int slot = newSlot(pair(first, second));
    values[slot]++;
  }

  /** What takes pairs and their values. */
  interface Taker {
    void take(int first, int second, int value);
  }

  /** Hands over all pairs, those with the smallest numbers first. */
  void forEach(Taker taker) {
    long[] sorted = new long[size];
    int at = 0;
    for (long key : keys) {
      if (key != FREE) {
        sorted[at++] = key;
      }
    }
    Arrays.sort(sorted);
    for (long key : sorted) {
      taker.take((int) (key >>> 32), (int) key, values[slot(key)]);
    }
  }

  private int newSlot(long key) {
    int slot = slot(key);
    if (keys[slot] == FREE) {
      if (2 * (size + 1) > keys.length) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
      size++;
    }
    return slot;
  }

  private int slot(long key) {
    long hash = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (hash >>> 33) & (keys.length - 1);
    while (keys[slot] != FREE && keys[slot] != key) {
      slot = slot + 1 & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new int[2 * oldKeys.length];
    Arrays.fill(keys, FREE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
