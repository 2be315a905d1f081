package org.korpu.align;

import org.jspecify.annotations.Nullable;

/**
 * The evidence for beads of two or three texts: that of the pair, or two thirds of that of the
 * three pairs, since the third pair tells little that the other two do not.
 *
 * @param ab scores of the first and second text
 * @param ac of the first and third; null where there are two texts
 * @param bc of the second and third; null where there are two texts
 */
record Evidence(PairScores ab, @Nullable PairScores ac, @Nullable PairScores bc) {

  private static final double OF_THREE = 2.0 / 3;

  static Evidence of(PairScores scores) {
    return new Evidence(scores, null, null);
  }

  /** The evidence for a bead that begins at these places; 0 for one of a single language. */
  double of(Shape shape, int i, int j, int k) {
    int a = shape.a();
    int b = shape.b();
    int c = shape.c();
    if (c == 0 || ac == null || bc == null) {
      return a > 0 && b > 0 ? ab.of(i, a, j, b) : 0;
    }
    if (a == 0) {
      return b > 0 ? bc.of(j, b, k, c) : 0;
    }
    if (b == 0) {
      return ac.of(i, a, k, c);
    }
    double first = ab.nested(i, a, j, b);
    double second = ac.nested(i, a, k, c);
    double third = bc.nested(j, b, k, c);
    // One pair at least must hold together, or the bead were several beads.
    double loose =
        Math.min(
            first - ab.of(i, a, j, b),
            Math.min(second - ac.of(i, a, k, c), third - bc.of(j, b, k, c)));
    return OF_THREE * (first + second + third - loose);
  }
}
