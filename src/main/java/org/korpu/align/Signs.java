package org.korpu.align;

import java.util.List;

/**
 * What tells how far a bead is to be trusted.
 *
 * @param kind what its sides are
 * @param odds logarithm of the odds that it is right, over all alignments
 * @param evidence what it says for itself, for each of its languages but one
 * @param segments logarithm to base 10 of the number of segments that words were learned from
 */
record Signs(Kind kind, double odds, double evidence, double segments) {

  /** What the sides of a bead are. */
  enum Kind {
    /** One segment in each of two languages. */
    PAIR,
    /** Several segments in one of two languages. */
    GROUPED_PAIR,
    /** One segment in each of three languages. */
    TRIPLE,
    /** Several segments in one of three languages. */
    GROUPED_TRIPLE,
    /** Two languages of three. */
    TWO_OF_THREE,
    /** One language of two. */
    ONE_OF_TWO,
    /** One language of three. */
    ONE_OF_THREE
  }

  /** More than this no alignment can tell. */
  private static final double MOST_ODDS = 8;

  /**
   * Taken off where a line does not follow the truth well, so that of the beads above 0.95 at least
   * 99 of 100 are right.
   */
  private static final double CAUTION = 0.5;

  /** Evidence beyond these bounds tells nothing more. */
  private static final double LEAST_EVIDENCE = -4;

  private static final double MOST_EVIDENCE = 6;

  /**
   * The signs of a bead.
   *
   * @param sides how many languages the text has
   * @param segments how many segments of a language words were learned from
   */
  static Signs of(Lattice.Found found, int sides, int segments) {
    double p = Math.min(1 - 1e-9, Math.max(1e-9, found.probability()));
    return of(found.shape(), sides, Math.log(p / (1 - p)), found.evidence(), segments);
  }

  /**
   * The signs of a bead that was moved.
   *
   * @param odds what it is better by than other ways to explain its segments, as a logarithm
   * @param segments how many segments of a language words were learned from
   */
  static Signs ofMoved(List<Run> runs, double odds, double evidence, int segments) {
    Shape shape =
        new Shape(
            runs.get(0).size(), runs.get(1).size(), runs.size() == 3 ? runs.get(2).size() : 0);
    return of(shape, runs.size(), odds, evidence, segments);
  }

  private static Signs of(Shape shape, int sides, double odds, double total, int segments) {
    int languages = Integer.bitCount(shape.mask());
    double evidence = total / Math.max(1, languages - 1);
    return new Signs(
        kind(shape, sides, languages),
        Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds)),
        Math.max(LEAST_EVIDENCE, Math.min(MOST_EVIDENCE, evidence)),
        Math.log10(segments + 1.0));
  }

  private static Kind kind(Shape shape, int sides, int languages) {
    if (languages == 1) {
      return sides == 2 ? Kind.ONE_OF_TWO : Kind.ONE_OF_THREE;
    }
    if (languages < sides) {
      return Kind.TWO_OF_THREE;
    }
    boolean plain = shape.segments() == sides;
    if (sides == 2) {
      return plain ? Kind.PAIR : Kind.GROUPED_PAIR;
    }
    return plain ? Kind.TRIPLE : Kind.GROUPED_TRIPLE;
  }

  /**
   * How probable it is that the bead is right. The probability over all alignments claims too much,
   * since words of a sentence are taken to be independent and the tables are learned from the same
   * texts. So it is corrected by a logistic regression.
   *
   * <p>Weights: {@code ConfidenceFit} in the tests, on news in three languages whose lines were
   * joined, cut, left out, replaced, shortened and moved, in batches of 64, 8 and 1 documents.
   */
  double confidence() {
    double log =
        switch (kind) {
          case PAIR -> -1.99 + 0.66 * odds + 0.24 * evidence + 0.62 * segments;
          case GROUPED_PAIR -> -2.10 + 0.66 * odds + 0.24 * evidence + 0.62 * segments;
          case TRIPLE -> -1.57 + 0.85 * odds + 0.22 * evidence;
          case GROUPED_TRIPLE -> -1.12 + 0.85 * odds + 0.22 * evidence;
          case TWO_OF_THREE -> -0.74 + 0.58 * odds - CAUTION;
          case ONE_OF_TWO -> -0.29 + 0.69 * odds;
          case ONE_OF_THREE -> -0.42 + 0.68 * odds - CAUTION;
        };
    return 1 / (1 + Math.exp(-log));
  }
}
