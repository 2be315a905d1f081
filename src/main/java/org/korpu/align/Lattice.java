package org.korpu.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All alignments of two or three texts within bands, weighed: how probable each bead is over all of
 * them, and the alignment that can expect the most right beads.
 *
 * <p>A place is a triple of places in the texts. Weights are summed by the forward-backward
 * algorithm; a place remembers whether the bead before it lacked a language, since a paragraph that
 * one text lacks is rarely of one segment. Time and memory grow with the number of places.
 */
final class Lattice {

  private static final double NEVER = -1e15;

  /** Sums differ by nothing where one part is smaller than the other by this. */
  private static final double NEGLIGIBLE = 30;

  /** Posteriors below this are not worth a look. */
  private static final double LEAST = 1e-4;

  private final int rows;
  private final Band second;
  private final Band third;
  private final ShapeModel shapes;
  private final Shape[] forms;
  private final double[] plain;
  private final double[] goingOn;
  private final Evidence evidence;

  /** The number of each mask among the masks that lack a language, 0 for those that lack none. */
  private final int[] states = new int[8];

  private final int stateCount;
  private final int[] formStates;
  private final int[] offsets;
  private final double[] forward;
  private final double[] backward;
  private final double total;

  /**
   * Sums over all alignments.
   *
   * @param second places of the second text, by those of the first
   * @param third places of the third text, by those of the first
   */
  Lattice(Band second, Band third, ShapeModel shapes, Evidence evidence) {
    this.rows = second.rows();
    this.second = second;
    this.third = third;
    this.shapes = shapes;
    this.evidence = evidence;
    forms = shapes.shapes().toArray(new Shape[0]);
    plain = new double[forms.length];
    goingOn = new double[forms.length];
    formStates = new int[forms.length];
    int full = shapes.full();
    int count = 1;
    for (int f = 0; f < forms.length; f++) {
      int mask = forms[f].mask();
      if (mask != full && states[mask] == 0) {
        states[mask] = count++;
      }
      formStates[f] = states[mask];
      plain[f] = shapes.log(f);
      goingOn[f] = shapes.logGoingOn(f);
    }
    stateCount = count;
    offsets = new int[rows + 2];
    for (int i = 0; i <= rows; i++) {
      offsets[i + 1] =
          Math.addExact(
              offsets[i],
              Math.multiplyExact(
                  second.to(i) - second.from(i) + 1, third.to(i) - third.from(i) + 1));
    }
    forward = new double[Math.multiplyExact(offsets[rows + 1], stateCount)];
    backward = new double[forward.length];
    sumForward();
    sumBackward();
    total = sum(forward, node(rows, second.columns(), third.columns()) * stateCount);
  }

  private int node(int i, int j, int k) {
    return offsets[i]
        + (j - second.from(i)) * (third.to(i) - third.from(i) + 1)
        + k
        - third.from(i);
  }

  private boolean contains(int i, int j, int k) {
    return i <= rows
        && j >= second.from(i)
        && j <= second.to(i)
        && k >= third.from(i)
        && k <= third.to(i);
  }

  /** What happens at each place with each bead that fits there. */
  private interface Step {
    void take(int node, int form, int next, double evidence);
  }

  private void stepsFrom(int i, int j, int k, Step step) {
    int node = node(i, j, k);
    for (int f = 0; f < forms.length; f++) {
      Shape form = forms[f];
      if (contains(i + form.a(), j + form.b(), k + form.c())) {
        double found = evidence.of(form, i, j, k);
        if (found > PairScores.IMPOSSIBLE / 100) {
          step.take(node, f, node(i + form.a(), j + form.b(), k + form.c()), found);
        }
      }
    }
  }

  private void sumForward() {
    Arrays.fill(forward, NEVER);
    forward[0] = 0;
    for (int i = 0; i <= rows; i++) {
      for (int j = second.from(i); j <= second.to(i); j++) {
        for (int k = third.from(i); k <= third.to(i); k++) {
          stepsFrom(i, j, k, this::passForward);
        }
      }
    }
  }

  private void passForward(int node, int form, int next, double found) {
    int at = node * stateCount;
    int state = formStates[form];
    double sum = NEVER;
    for (int s = 0; s < stateCount; s++) {
      sum = logSum(sum, forward[at + s] + transition(s, form, state));
    }
    int to = next * stateCount + state;
    forward[to] = logSum(forward[to], sum + found);
  }

  private double transition(int from, int form, int state) {
    if (from == 0) {
      return plain[form];
    }
    return from == state ? goingOn[form] : plain[form] + ShapeModel.logGapEnds();
  }

  private void sumBackward() {
    Arrays.fill(backward, NEVER);
    int end = node(rows, second.columns(), third.columns()) * stateCount;
    Arrays.fill(backward, end, end + stateCount, 0);
    for (int i = rows; i >= 0; i--) {
      for (int j = second.to(i); j >= second.from(i); j--) {
        for (int k = third.to(i); k >= third.from(i); k--) {
          stepsFrom(i, j, k, this::passBackward);
        }
      }
    }
  }

  private void passBackward(int node, int form, int next, double found) {
    int at = node * stateCount;
    int state = formStates[form];
    double after = backward[next * stateCount + state] + found;
    for (int s = 0; s < stateCount; s++) {
      backward[at + s] = logSum(backward[at + s], after + transition(s, form, state));
    }
  }

  private double posterior(int node, int form, int next, double found) {
    int at = node * stateCount;
    int state = formStates[form];
    double after = backward[next * stateCount + state] + found - total;
    double sum = 0;
    for (int s = 0; s < stateCount; s++) {
      double log = forward[at + s] + transition(s, form, state) + after;
      sum += log > -NEGLIGIBLE ? Math.exp(log) : 0;
    }
    return Math.min(1, sum);
  }

  private double sum(double[] logs, int at) {
    double sum = NEVER;
    for (int s = 0; s < stateCount; s++) {
      sum = logSum(sum, logs[at + s]);
    }
    return sum;
  }

  private static double logSum(double a, double b) {
    double large = Math.max(a, b);
    double less = Math.abs(a - b);
    return less > NEGLIGIBLE ? large : large + Math.log1p(Math.exp(-less));
  }

  /** The probability of each place that an alignment passes it, by the first and second text. */
  Band passed(double least) {
    int[] from = new int[rows + 1];
    int[] to = new int[rows + 1];
    Arrays.fill(from, Integer.MAX_VALUE);
    Arrays.fill(to, -1);
    double log = Math.log(least);
    for (int i = 0; i <= rows; i++) {
      for (int j = second.from(i); j <= second.to(i); j++) {
        for (int k = third.from(i); k <= third.to(i); k++) {
          if (mass(node(i, j, k)) > log) {
            from[i] = Math.min(from[i], j);
            to[i] = j;
          }
        }
      }
    }
    for (int i = 0; i <= rows; i++) {
      if (to[i] >= 0) {
        from[i] = Math.max(0, from[i] - 1);
        to[i] = Math.min(second.columns(), to[i] + 1);
      }
    }
    return Band.around(from, to, second.columns());
  }

  private double mass(int node) {
    double sum = NEVER;
    for (int s = 0; s < stateCount; s++) {
      sum = logSum(sum, forward[node * stateCount + s] + backward[node * stateCount + s]);
    }
    return sum - total;
  }

  /** How many beads of each shape are expected. */
  double[] expectedShapes() {
    double[] counts = new double[forms.length];
    forEachStep((node, form, next, found) -> counts[form] += posterior(node, form, next, found));
    return counts;
  }

  private void forEachStep(Step step) {
    forEachPlace((i, j, k) -> stepsFrom(i, j, k, step));
  }

  private interface PlaceVisitor {
    void visit(int i, int j, int k);
  }

  private void forEachPlace(PlaceVisitor visitor) {
    for (int i = 0; i <= rows; i++) {
      for (int j = second.from(i); j <= second.to(i); j++) {
        for (int k = third.from(i); k <= third.to(i); k++) {
          visitor.visit(i, j, k);
        }
      }
    }
  }

  /** A bead by its segments: where a text that it lacks stands just then means nothing. */
  private record Group(int form, int i, int j, int k) {}

  private Group group(int form, int i, int j, int k) {
    Shape shape = forms[form];
    return new Group(
        form, shape.a() == 0 ? -1 : i, shape.b() == 0 ? -1 : j, shape.c() == 0 ? -1 : k);
  }

  /** The probability of each group that lacks a language, wherever it stands in that text. */
  private Map<Group, Double> incomplete() {
    Map<Group, Double> sums = new HashMap<>();
    int full = shapes.full();
    forEachPlace(
        (i, j, k) ->
            stepsFrom(
                i,
                j,
                k,
                (node, form, next, found) -> {
                  if (forms[form].mask() != full) {
                    double probability = posterior(node, form, next, found);
                    if (probability > LEAST) {
                      sums.merge(group(form, i, j, k), probability, Double::sum);
                    }
                  }
                }));
    return sums;
  }

  /**
   * A bead of an alignment.
   *
   * @param probability that it is right, over all alignments
   * @param evidence what it says for itself
   */
  record Found(Shape shape, int i, int j, int k, double probability, double evidence) {}

  /**
   * The alignment with the largest sum of gains, where a bead of several languages gains what its
   * probability is above a threshold.
   */
  List<Found> best(double threshold) {
    int nodes = offsets[rows + 1];
    double[] gains = new double[nodes];
    Arrays.fill(gains, NEVER);
    gains[0] = 0;
    byte[] via = new byte[nodes];
    Arrays.fill(via, (byte) -1);
    int full = shapes.full();
    Map<Group, Double> incomplete = incomplete();
    forEachPlace(
        (i, j, k) ->
            stepsFrom(
                i,
                j,
                k,
                (node, form, next, found) -> {
                  int mask = forms[form].mask();
                  double probability =
                      mask == full
                          ? posterior(node, form, next, found)
                          : incomplete.getOrDefault(group(form, i, j, k), 0.0);
                  double gain =
                      Integer.bitCount(mask) == 1
                          ? probability * LEAST
                          : (probability - threshold) * (mask == full ? 1 : 0.5);
                  if (gains[node] + gain > gains[next]) {
                    gains[next] = gains[node] + gain;
                    via[next] = (byte) form;
                  }
                }));
    List<Found> path = new ArrayList<>();
    int i = rows;
    int j = second.columns();
    int k = third.columns();
    while (i > 0 || j > 0 || k > 0) {
      int node = node(i, j, k);
      Shape form = forms[via[node]];
      i -= form.a();
      j -= form.b();
      k -= form.c();
      double found = evidence.of(form, i, j, k);
      double probability =
          form.mask() == full
              ? posterior(node(i, j, k), via[node], node, found)
              : incomplete.getOrDefault(group(via[node], i, j, k), 0.0);
      path.add(new Found(form, i, j, k, probability, found));
    }
    java.util.Collections.reverse(path);
    return path;
  }
}
