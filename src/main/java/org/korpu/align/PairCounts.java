package org.korpu.align;

import java.util.Arrays;

/** Counts of pairs of numbers, each from 0. */
final class PairCounts {

  /** What is done with each pair. */
  interface Visitor {
    void visit(int source, int target, float count);
  }

  private static final long FREE = -1;
  private static final int SMALLEST = 1 << 12;

  private long[] keys = new long[SMALLEST];
  private float[] counts = new float[SMALLEST];
  private int size;

  PairCounts() {
    Arrays.fill(keys, FREE);
  }

  void add(int source, int target, float count) {
    long key = key(source, target);
    int at = place(key);
    if (keys[at] == FREE) {
      if (size >= keys.length / 2) {
        grow();
        at = place(key);
      }
      keys[at] = key;
      size++;
    }
    counts[at] += count;
  }

  private static long key(int source, int target) {
    return ((long) source << 32) | target;
  }

  private int place(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int at = (int) (mixed >>> 32) & (keys.length - 1);
    while (keys[at] != FREE && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    float[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    counts = new float[oldKeys.length * 2];
    Arrays.fill(keys, FREE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        counts[at] = oldCounts[i];
      }
    }
  }

  /** The pairs whose count is above a number. */
  PairCounts above(double least) {
    PairCounts kept = new PairCounts();
    forEach(
        (source, target, count) -> {
          if (count > least) {
            kept.add(source, target, count);
          }
        });
    return kept;
  }

  /** The place of a pair, which stays until another is added; -1 if it was never added. */
  int find(int source, int target) {
    int at = place(key(source, target));
    return keys[at] == FREE ? -1 : at;
  }

  /** Above all places. */
  int capacity() {
    return keys.length;
  }

  /** The counts by place; not a copy. */
  float[] counts() {
    return counts;
  }

  /** Visits the pairs in an order that depends on nothing but how they were added. */
  void forEach(Visitor visitor) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != FREE) {
        visitor.visit(source(keys[i]), target(keys[i]), counts[i]);
      }
    }
  }

  /** The pairs in ascending order, first by source. */
  long[] pairs() {
    long[] pairs = new long[size];
    int n = 0;
    for (long key : keys) {
      if (key != FREE) {
        pairs[n++] = key;
      }
    }
    Arrays.sort(pairs);
    return pairs;
  }

  /** The first number of a pair. */
  static int source(long pair) {
    return (int) (pair >>> 32);
  }

  /** The second number of a pair. */
  static int target(long pair) {
    return (int) pair;
  }
}
