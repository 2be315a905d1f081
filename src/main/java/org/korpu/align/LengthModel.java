package org.korpu.align;

/**
 * How long a translation is, after Gale and Church (1993), but for the logarithm of the length, so
 * that a long segment may differ by as large a part as a short one, and with a tail for free
 * translations.
 *
 * @param logRatio mean of the logarithm of target length over source length
 * @param scale by how much the spread differs from the expected one
 */
record LengthModel(double logRatio, double scale) {

  /** Added to every length: translations of very short segments differ by a few letters. */
  private static final double OFFSET = 3;

  /** Variance of the log ratio between long segments. */
  private static final double VARIANCE = 0.015;

  /** What a short segment adds to the variance, by its length. */
  private static final double SHORT = 2.0;

  /** The part of translations that are free. */
  private static final double TAIL = 0.05;

  /** How much wider these spread. */
  private static final double TAIL_WIDTH = 4;

  /** Evidence that a source and a target of these lengths are translations of each other. */
  double evidence(DocumentSide x, int i, int a, DocumentSide y, int j, int b) {
    int source = x.length(i, a);
    int target = y.length(j, b);
    double variance = variance(source, target) * scale;
    double z2 = square(difference(source, target) - logRatio) / variance;
    double width = Math.sqrt(variance);
    double density =
        (1 - TAIL) * Math.exp(-z2 / 2) / width
            + TAIL * Math.exp(-z2 / (2 * TAIL_WIDTH * TAIL_WIDTH)) / (width * TAIL_WIDTH);
    return Math.log(density) - (chance(x, source, a) + chance(y, target, b)) / 2;
  }

  /** The logarithm of the density of a length where segments are drawn at random. */
  private static double chance(DocumentSide side, int length, int segments) {
    double spread = side.spreadLogLength() / Math.sqrt(segments);
    double z = (Math.log(length + OFFSET) - side.meanLogLength() - Math.log(segments)) / spread;
    return -z * z / 2 - Math.log(spread);
  }

  /** The logarithm of target length over source length. */
  static double difference(int source, int target) {
    return Math.log((target + OFFSET) / (source + OFFSET));
  }

  /** The variance that lengths of this size are expected to have. */
  static double variance(int source, int target) {
    return VARIANCE + SHORT / (OFFSET + (source + target) / 2.0);
  }

  /** The logarithm of a length as this model takes it. */
  static double log(int length) {
    return Math.log(length + OFFSET);
  }

  private static double square(double x) {
    return x * x;
  }
}
