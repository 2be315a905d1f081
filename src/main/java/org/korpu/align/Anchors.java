package org.korpu.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Finds where two long texts run alongside each other, so that only a band has to be looked at.
 *
 * <p>Anchors are pairs of segments that share rare words. The heaviest chain of them that goes
 * forward in both texts is kept, less those that stray from their neighbours. Between two anchors
 * everything is in the band, or, where that would be too much, a strip along the diagonal.
 */
final class Anchors {

  /** Texts whose product of sizes is at most this are looked at as a whole. */
  private static final long SMALL = 160_000;

  /** A word in more segments than this is no anchor. */
  private static final int COMMON = 40;

  /** Translations less probable than this are no anchor. */
  private static final double LEAST = 0.05;

  /** What a pair of segments must weigh, and the most pairs of one segment that are kept. */
  private static final double WEIGHT = 4;

  private static final int BEST = 24;

  /** An anchor strays if it is off the median of its neighbours by more than this. */
  private static final int STRAY = 40;

  private static final int NEIGHBOURS = 12;

  /** How many places around an anchor are in the band. */
  private static final int MARGIN = 8;

  /** The largest rectangle between anchors that is taken whole, and half the strip's width else. */
  private static final long RECTANGLE = 1_000_000;

  private static final int STRIP = 150;

  private record Anchor(int i, int j, float weight) {}

  private Anchors() {}

  /** Whether two texts are too long to be looked at as a whole. */
  static boolean isLong(DocumentSide x, DocumentSide y) {
    return (long) x.size() * y.size() > SMALL;
  }

  /** The places to look at. */
  static Band band(DocumentSide x, DocumentSide y, TranslationTable table, int targets) {
    if (!isLong(x, y)) {
      return Band.full(x.size(), y.size());
    }
    List<Anchor> chain = withoutStrays(chain(candidates(x, y, table, targets), y.size()));
    return around(chain, x.size(), y.size());
  }

  private static List<Anchor> candidates(
      DocumentSide x, DocumentSide y, TranslationTable table, int targets) {
    int[][] inX = places(x, table.sources());
    int[][] inY = places(y, targets);
    PairCounts weights = new PairCounts();
    for (int source = 0; source < inX.length; source++) {
      if (inX[source].length == 0) {
        continue;
      }
      for (int place = table.start(source); place < table.end(source); place++) {
        int[] others = inY[table.target(place)];
        if (table.probability(place) < LEAST || others.length == 0) {
          continue;
        }
        double rarity = Math.log((double) x.size() / Math.max(inX[source].length, others.length));
        float weight = (float) (rarity * Math.sqrt(table.probability(place)));
        for (int i : inX[source]) {
          for (int j : others) {
            weights.add(i, j, weight);
          }
        }
      }
    }
    double slope = (double) y.size() / x.size();
    List<Anchor> anchors = new ArrayList<>();
    weights.forEach(
        (i, j, weight) -> {
          if (weight > WEIGHT) {
            anchors.add(new Anchor(i, j, weight));
          }
        });
    anchors.sort(
        Comparator.comparingInt(Anchor::i)
            .thenComparing(Anchor::weight, Comparator.reverseOrder())
            .thenComparingDouble(each -> Math.abs(each.j() - each.i() * slope))
            .thenComparingInt(Anchor::j));
    return bestOfEach(anchors);
  }

  /** For each token the segments that have it; none if they are too many. */
  private static int[][] places(DocumentSide side, int tokens) {
    int[] counts = new int[tokens];
    int[] last = new int[tokens];
    Arrays.fill(last, -1);
    forEachToken(
        side,
        (token, segment) -> {
          counts[token] += last[token] == segment ? 0 : 1;
          last[token] = segment;
        });
    int[][] places = new int[tokens][];
    for (int token = 0; token < tokens; token++) {
      places[token] = new int[counts[token] > COMMON ? 0 : counts[token]];
      counts[token] = 0;
    }
    Arrays.fill(last, -1);
    forEachToken(
        side,
        (token, segment) -> {
          if (places[token].length > 0 && last[token] != segment) {
            places[token][counts[token]++] = segment;
            last[token] = segment;
          }
        });
    return places;
  }

  private interface TokenVisitor {
    void visit(int token, int segment);
  }

  private static void forEachToken(DocumentSide side, TokenVisitor visitor) {
    for (int segment = 0; segment < side.size(); segment++) {
      for (int token : side.tokens()[segment]) {
        visitor.visit(token, segment);
      }
    }
  }

  private static List<Anchor> bestOfEach(List<Anchor> sorted) {
    List<Anchor> best = new ArrayList<>();
    int count = 0;
    for (int n = 0; n < sorted.size(); n++) {
      count = n > 0 && sorted.get(n).i() == sorted.get(n - 1).i() ? count + 1 : 0;
      if (count < BEST) {
        best.add(sorted.get(n));
      }
    }
    return best;
  }

  /** The heaviest chain that goes forward in both texts, by a tree of prefix maxima. */
  private static List<Anchor> chain(List<Anchor> anchors, int columns) {
    List<Anchor> sorted = new ArrayList<>(anchors);
    sorted.sort(
        Comparator.comparingInt(Anchor::i).thenComparing(Anchor::j, Comparator.reverseOrder()));
    int[] before = new int[sorted.size()];
    double[] sums = new double[sorted.size()];
    int[] tree = new int[columns + 1];
    Arrays.fill(tree, -1);
    int last = -1;
    for (int n = 0; n < sorted.size(); n++) {
      Anchor anchor = sorted.get(n);
      int best = -1;
      for (int at = anchor.j(); at > 0; at -= at & -at) {
        best = tree[at] >= 0 && (best < 0 || sums[tree[at]] > sums[best]) ? tree[at] : best;
      }
      before[n] = best;
      sums[n] = anchor.weight() + (best < 0 ? 0 : sums[best]);
      for (int at = anchor.j() + 1; at <= columns; at += at & -at) {
        if (tree[at] < 0 || sums[n] > sums[tree[at]]) {
          tree[at] = n;
        }
      }
      last = last < 0 || sums[n] > sums[last] ? n : last;
    }
    List<Anchor> chain = new ArrayList<>();
    for (int n = last; n >= 0; n = before[n]) {
      chain.add(sorted.get(n));
    }
    Collections.reverse(chain);
    return chain;
  }

  private static List<Anchor> withoutStrays(List<Anchor> chain) {
    List<Anchor> kept = new ArrayList<>();
    for (int n = 0; n < chain.size(); n++) {
      int from = Math.max(0, n - NEIGHBOURS);
      int to = Math.min(chain.size(), n + NEIGHBOURS + 1);
      int[] shifts = new int[to - from];
      for (int m = from; m < to; m++) {
        shifts[m - from] = chain.get(m).j() - chain.get(m).i();
      }
      Arrays.sort(shifts);
      int shift = chain.get(n).j() - chain.get(n).i();
      if (Math.abs(shift - shifts[shifts.length / 2]) <= STRAY) {
        kept.add(chain.get(n));
      }
    }
    return kept;
  }

  private static Band around(List<Anchor> chain, int rows, int columns) {
    int[] from = new int[rows + 1];
    int[] to = new int[rows + 1];
    Arrays.fill(from, columns);
    Arrays.fill(to, 0);
    int i = 0;
    int j = 0;
    for (Anchor anchor : chain) {
      between(i, j, anchor.i(), anchor.j(), from, to);
      i = anchor.i();
      j = anchor.j();
    }
    between(i, j, rows, columns, from, to);
    for (int row = 0; row <= rows; row++) {
      from[row] = Math.max(0, from[row] - MARGIN);
      to[row] = Math.min(columns, to[row] + MARGIN);
    }
    return Band.around(from, to, columns);
  }

  private static void between(int i, int j, int lastI, int lastJ, int[] from, int[] to) {
    boolean strip = (long) (lastI - i) * (lastJ - j) > RECTANGLE;
    for (int row = i; row <= lastI; row++) {
      int low = j;
      int high = lastJ;
      if (strip) {
        int middle = j + (int) ((long) (row - i) * (lastJ - j) / (lastI - i));
        low = Math.max(j, middle - STRIP);
        high = Math.min(lastJ, middle + STRIP);
      }
      from[row] = Math.min(from[row], low);
      to[row] = Math.max(to[row], high);
    }
  }
}
