package org.korpu.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How often beads have which shape, and how often a gap in a text goes on. */
final class ShapeModel {

  /** The probability that after a bead without some language the next one lacks it too. */
  private static final double GAP_GOES_ON = 0.3;

  /** How many beads the first guess counts for when shapes are counted anew. */
  private static final double GUESS = 60;

  /** First guess for two languages, by the sizes in ascending order. */
  private static final Map<List<Integer>, Double> TWO =
      Map.of(
          List.of(1, 1), 0.90,
          List.of(0, 1), 0.015,
          List.of(1, 2), 0.025,
          List.of(2, 2), 0.003,
          List.of(1, 3), 0.003);

  /** First guess for three languages, by the sizes in ascending order. */
  private static final Map<List<Integer>, Double> THREE =
      Map.ofEntries(
          Map.entry(List.of(1, 1, 1), 0.82),
          Map.entry(List.of(0, 1, 1), 0.012),
          Map.entry(List.of(0, 0, 1), 0.008),
          Map.entry(List.of(1, 1, 2), 0.018),
          Map.entry(List.of(1, 2, 2), 0.018),
          Map.entry(List.of(0, 1, 2), 0.0008),
          Map.entry(List.of(0, 2, 2), 0.0004),
          Map.entry(List.of(0, 1, 3), 0.0001),
          Map.entry(List.of(2, 2, 2), 0.001),
          Map.entry(List.of(1, 1, 3), 0.0004),
          Map.entry(List.of(1, 2, 3), 0.0005),
          Map.entry(List.of(1, 3, 3), 0.0006),
          Map.entry(List.of(2, 2, 3), 0.0005),
          Map.entry(List.of(2, 3, 3), 0.0003));

  private final List<Shape> shapes;
  private final double[] probabilities;

  private ShapeModel(List<Shape> shapes, double[] probabilities) {
    this.shapes = shapes;
    this.probabilities = probabilities;
  }

  /** The first guess for two or three languages. */
  static ShapeModel of(int languages) {
    Map<List<Integer>, Double> known = languages == 2 ? TWO : THREE;
    List<Shape> shapes = new ArrayList<>();
    List<Double> found = new ArrayList<>();
    for (int a = 0; a <= PairScores.MOST; a++) {
      for (int b = 0; b <= PairScores.MOST; b++) {
        for (int c = 0; c <= (languages == 2 ? 0 : PairScores.MOST); c++) {
          Shape shape = new Shape(a, b, c);
          List<Integer> sorted = shape.sorted();
          Double probability = known.get(languages == 2 ? sorted.subList(1, 3) : sorted);
          if (probability != null) {
            shapes.add(shape);
            found.add(probability);
          }
        }
      }
    }
    double sum = found.stream().mapToDouble(Double::doubleValue).sum();
    return new ShapeModel(shapes, found.stream().mapToDouble(each -> each / sum).toArray());
  }

  /** The shapes, in an order that does not change. */
  List<Shape> shapes() {
    return shapes;
  }

  /** The mask of a bead that has all languages. */
  int full() {
    return shapes.stream().mapToInt(Shape::mask).max().orElseThrow();
  }

  /** The logarithm of the probability of a shape, whatever the bead before. */
  double log(int shape) {
    return Math.log(probabilities[shape]);
  }

  /** The same where the bead before lacks the same languages. */
  double logGoingOn(int shape) {
    int mask = shapes.get(shape).mask();
    double same = 0;
    for (int i = 0; i < probabilities.length; i++) {
      same += shapes.get(i).mask() == mask ? probabilities[i] : 0;
    }
    double other = 1 - GAP_GOES_ON;
    return Math.log(probabilities[shape] * (GAP_GOES_ON / same + other));
  }

  /** The logarithm of the probability that a gap ends. */
  static double logGapEnds() {
    return Math.log(1 - GAP_GOES_ON);
  }

  /** The shapes with probabilities counted anew, the first guess counting a little. */
  ShapeModel counted(double[] counts, ShapeModel guess) {
    double total = GUESS;
    for (double count : counts) {
      total += count;
    }
    double[] changed = new double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      changed[i] = (counts[i] + GUESS * guess.probabilities[i]) / total;
    }
    return new ShapeModel(shapes, changed);
  }
}
