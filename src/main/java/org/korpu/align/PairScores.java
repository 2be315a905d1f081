package org.korpu.align;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The evidence for every group of up to three segments of one text and up to three of another that
 * stand in a band: natural logarithms of how much more likely they are as translations of each
 * other than as texts that stand in the same documents.
 *
 * <p>The words of a side are drawn, after Brown et al. (1993), each from a word of the other side
 * or from the text at large. What is scored is how much the other side helps to guess them; the
 * mean of both directions. Words of which nothing is known help nothing and harm nothing.
 */
final class PairScores {

  /** The largest group. */
  static final int MOST = 3;

  /** What a group gets that is not in the band. */
  static final float IMPOSSIBLE = -1e9f;

  /** The part of tokens that come from a token of the other side, if any is known. */
  private static final double TRANSLATED = 0.9;

  /** Both directions tell much the same, so each counts half. */
  private static final double DIRECTION = 0.5;

  /** What a segment costs that has no translation within a group. */
  private static final double LEFT_OUT = -4;

  /** Both begin a paragraph, only one does, or a paragraph begins inside. */
  private static final double OPEN_BOTH = 0.7;

  private static final double OPEN_ONE = -1.2;
  private static final double OPEN_INSIDE = -2.5;

  /** A product is turned into its logarithm before it leaves the range of a double. */
  private static final double LARGE = 1e200;

  private final DocumentSide x;
  private final DocumentSide y;
  private final PairModel model;
  private final int[] from;
  private final int[] to;
  private final int[] offsets;
  private final float[] scores;
  private final float[] nested;

  /**
   * Scores all of a band, on as many threads as the common pool has.
   *
   * @param band places of the two texts
   */
  PairScores(DocumentSide x, DocumentSide y, PairModel model, Band band, Grouping grouping) {
    this.x = x;
    this.y = y;
    this.model = model;
    int rows = x.size();
    from = new int[rows];
    to = new int[rows];
    offsets = new int[rows + 1];
    for (int i = 0; i < rows; i++) {
      from[i] = band.from(Math.max(0, i - MOST + 1));
      to[i] = band.to(Math.min(rows, i + MOST));
      offsets[i + 1] = Math.addExact(offsets[i], to[i] - from[i]);
    }
    scores = new float[Math.multiplyExact(offsets[rows], MOST * MOST)];
    nested = grouping == Grouping.NESTED ? new float[scores.length] : scores;
    fill();
    if (grouping == Grouping.NESTED) {
      nest();
    }
  }

  /** What a group of several segments on both sides is. */
  enum Grouping {
    /** One bead. */
    WHOLE,
    /**
     * One bead, or smaller ones that only a third language holds together: there they are one
     * segment.
     */
    NESTED
  }

  /** Sets groups of two and more on both sides to the best that they can be cut into. */
  private void nest() {
    for (int i = x.size() - 1; i >= 0; i--) {
      for (int j = to[i] - 1; j >= from[i]; j--) {
        int cell = cell(i, j) * MOST * MOST;
        for (int a = 1; a <= MOST; a++) {
          for (int b = 1; b <= MOST; b++) {
            int place = cell + (a - 1) * MOST + b - 1;
            nested[place] =
                a + b > 2 && scores[place] > IMPOSSIBLE ? best(i, a, j, b) : scores[place];
          }
        }
      }
    }
  }

  /** The best of a group as a whole and of its cuts in two, the second of which is known. */
  private float best(int i, int a, int j, int b) {
    float best = of(i, a, j, b);
    for (int p = 0; p <= a; p++) {
      for (int q = 0; q <= b; q++) {
        if (p + q > 0 && p + q < a + b) {
          float first = p == 0 || q == 0 ? (float) ((p + q) * LEFT_OUT) : of(i, p, j, q);
          int leftA = a - p;
          int leftB = b - q;
          float second =
              leftA == 0 || leftB == 0
                  ? (float) ((leftA + leftB) * LEFT_OUT)
                  : nested(i + p, leftA, j + q, leftB);
          best = Math.max(best, first + second);
        }
      }
    }
    return best;
  }

  /** The evidence for a group of segments from i and one from j. */
  float of(int i, int a, int j, int b) {
    if (j < from[i] || j + b > to[i]) {
      return IMPOSSIBLE;
    }
    return scores[(offsets[i] + j - from[i]) * MOST * MOST + (a - 1) * MOST + b - 1];
  }

  /** The same for a group that may be cut. */
  float nested(int i, int a, int j, int b) {
    if (j < from[i] || j + b > to[i]) {
      return IMPOSSIBLE;
    }
    return nested[(offsets[i] + j - from[i]) * MOST * MOST + (a - 1) * MOST + b - 1];
  }

  private int cell(int i, int j) {
    return offsets[i] + j - from[i];
  }

  private void fill() {
    int cells = offsets[x.size()];
    float[][] forward = new float[MOST][cells];
    float[][] backward = new float[MOST][cells];
    ThreadLocal<Accumulator> ofY =
        ThreadLocal.withInitial(() -> new Accumulator(model.forward(), model.backward()));
    ThreadLocal<Accumulator> ofX =
        ThreadLocal.withInitial(() -> new Accumulator(model.backward(), model.forward()));
    rows(x.size()).forEach(i -> forwardRow(i, ofY.get(), forward));
    int[] firstRows = new int[y.size()];
    int[] lastRows = new int[y.size()];
    Arrays.fill(firstRows, -1);
    for (int i = 0; i < x.size(); i++) {
      for (int j = from[i]; j < to[i]; j++) {
        firstRows[j] = firstRows[j] < 0 ? i : firstRows[j];
        lastRows[j] = i + 1;
      }
    }
    rows(y.size())
        .filter(j -> firstRows[j] >= 0)
        .forEach(j -> backwardColumn(j, firstRows[j], lastRows[j], ofX.get(), backward));
    rows(x.size()).forEach(i -> combine(i, forward, backward));
  }

  private static IntStream rows(int size) {
    IntStream rows = IntStream.range(0, size);
    return size > 200 ? rows.parallel() : rows;
  }

  private void forwardRow(int i, Accumulator accumulator, float[][] forward) {
    accumulator.clear();
    for (int a = 1; a <= MOST && i + a <= x.size(); a++) {
      accumulator.add(x.tokens()[i + a - 1]);
      for (int j = from[i]; j < to[i]; j++) {
        forward[a - 1][cell(i, j)] = (float) accumulator.evidence(y, j);
      }
    }
  }

  private void backwardColumn(int j, int top, int bottom, Accumulator known, float[][] backward) {
    known.clear();
    for (int b = 1; b <= MOST && j + b <= y.size(); b++) {
      known.add(y.tokens()[j + b - 1]);
      for (int i = top; i < bottom; i++) {
        if (j >= from[i] && j < to[i]) {
          backward[b - 1][cell(i, j)] = (float) known.evidence(x, i);
        }
      }
    }
  }

  private void combine(int i, float[][] forward, float[][] backward) {
    for (int j = from[i]; j < to[i]; j++) {
      for (int a = 1; a <= MOST; a++) {
        for (int b = 1; b <= MOST; b++) {
          scores[cell(i, j) * MOST * MOST + (a - 1) * MOST + b - 1] =
              combined(i, a, j, b, forward[a - 1], backward[b - 1]);
        }
      }
    }
  }

  private float combined(int i, int a, int j, int b, float[] forward, float[] backward) {
    if (i + a > x.size() || j + b > to[i] || j < from[i + a - 1]) {
      return IMPOSSIBLE;
    }
    double words = 0;
    for (int q = 0; q < b; q++) {
      words += forward[cell(i, j + q)];
    }
    for (int p = 0; p < a; p++) {
      words += backward[cell(i + p, j)];
    }
    LastMark last = x.lastMarks()[i + a - 1];
    return (float)
        (DIRECTION * words
            + model.lengths().evidence(x, i, a, y, j, b)
            + last.evidence(y.lastMarks()[j + b - 1])
            + paragraphs(i, a, j, b));
  }

  private double paragraphs(int i, int a, int j, int b) {
    if (!x.knowsParagraphs() || !y.knowsParagraphs()) {
      return 0;
    }
    double evidence = 0;
    if (x.opens()[i] != y.opens()[j]) {
      evidence += OPEN_ONE;
    } else if (x.opens()[i]) {
      evidence += OPEN_BOTH;
    }
    for (int p = 1; p < a; p++) {
      evidence += x.opens()[i + p] ? OPEN_INSIDE : 0;
    }
    for (int q = 1; q < b; q++) {
      evidence += y.opens()[j + q] ? OPEN_INSIDE : 0;
    }
    return evidence;
  }

  /** What the tokens of a group say of the tokens of the other language. For one thread. */
  private static final class Accumulator {
    private final TranslationTable table;
    private final TranslationTable back;
    private final double[] expected;
    private int[] touched = new int[1024];
    private int touches;
    private int tokens;
    private double residual;

    Accumulator(TranslationTable table, TranslationTable back) {
      this.table = table;
      this.back = back;
      expected = new double[back.sources()];
    }

    void clear() {
      for (int i = 0; i < touches; i++) {
        expected[touched[i]] = 0;
      }
      touches = 0;
      tokens = 0;
      residual = 0;
    }

    void add(int[] group) {
      for (int source : group) {
        for (int place = table.start(source); place < table.end(source); place++) {
          int target = table.target(place);
          if (expected[target] == 0) {
            if (touches == touched.length) {
              touched = Arrays.copyOf(touched, touches * 2);
            }
            touched[touches++] = target;
          }
          expected[target] += table.probability(place);
        }
        residual += table.residual(source);
        tokens++;
      }
    }

    double evidence(DocumentSide side, int segment) {
      if (tokens == 0) {
        return 0;
      }
      double mean = residual / tokens;
      double share = TRANSLATED / tokens;
      double sum = 0;
      double product = 1;
      int[] targets = side.tokens()[segment];
      float[] rarity = side.rarity()[segment];
      for (int k = 0; k < targets.length; k++) {
        int target = targets[k];
        product *=
            1
                - TRANSLATED
                + TRANSLATED * Math.min(mean, back.residual(target))
                + share * expected[target] * rarity[k];
        if (product > LARGE || product < 1 / LARGE) {
          sum += Math.log(product);
          product = 1;
        }
      }
      return sum + Math.log(product);
    }
  }
}
