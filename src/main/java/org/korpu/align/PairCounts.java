package org.korpu.align;

import java.util.Arrays;

/** Counts of pairs of numbers, each from 0. */
final class PairCounts {

  /** What is done with each pair. */
  interface Visitor {
    void visit(int source, int target, float count);
  }

  private static final long FREE = -1;

  private long[] keys = new long[1 << 12];
  private float[] counts = new float[1 << 12];
  private int size;

  PairCounts() {
    Arrays.fill(keys, FREE);
  }

  void add(int source, int target, float count) {
    int at = place(((long) source << 32) | target);
    if (keys[at] == FREE) {
      keys[at] = ((long) source << 32) | target;
      if (++size > keys.length / 2) {
        grow();
        add(source, target, count);
        return;
      }
    }
    counts[at] += count;
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

  void clear() {
    Arrays.fill(keys, FREE);
    Arrays.fill(counts, 0);
    size = 0;
  }

  /** Visits the pairs in an order that depends on nothing but which were added. */
  void forEach(Visitor visitor) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != FREE) {
        visitor.visit((int) (keys[i] >>> 32), (int) keys[i], counts[i]);
      }
    }
  }
}
