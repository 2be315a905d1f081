package org.korpu.match;

import java.util.Arrays;

/** Comparison of numbers without regard to their order; repeated ones count. */
final class Multiset {

  private Multiset() {}

  /** How many members two sorted multisets share. */
  static int common(int[] a, int[] b) {
    int i = 0;
    int j = 0;
    int common = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        common++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  /** How many members two multisets share that need not be sorted. */
  static int commonUnsorted(int[] a, int[] b) {
    if (Arrays.equals(a, b)) {
      return a.length;
    }
    return common(sorted(a), sorted(b));
  }

  /** The size of the greater less the members they share. */
  static int unequal(int[] a, int[] b) {
    return Math.max(a.length, b.length) - commonUnsorted(a, b);
  }

  private static int[] sorted(int[] values) {
    int[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted;
  }
}
