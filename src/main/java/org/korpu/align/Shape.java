package org.korpu.align;

import java.util.List;

/**
 * How many segments of each of three texts a bead has; of two texts the third has none.
 *
 * @param a of the first text
 * @param b of the second
 * @param c of the third
 */
record Shape(int a, int b, int c) {

  /** Which texts have a segment, a bit each. */
  int mask() {
    return (a > 0 ? 1 : 0) | (b > 0 ? 2 : 0) | (c > 0 ? 4 : 0);
  }

  int segments() {
    return a + b + c;
  }

  List<Integer> sorted() {
    return List.of(a, b, c).stream().sorted().toList();
  }
}
