package org.korpu.align;

/**
 * Which places of two texts an alignment may pass: for each place between segments of the first an
 * interval of places between segments of the second. Neither end of the interval goes back from a
 * place to the next, each interval meets the next one, and the beginnings and the ends of both
 * texts are inside, so that there is always a way through.
 *
 * <p>Places are counted from 0, before the first segment, to the number of segments.
 */
final class Band {

  private final int[] from;
  private final int[] to;

  private Band(int[] from, int[] to) {
    this.from = from;
    this.to = to;
  }

  /** Everything. */
  static Band full(int rows, int columns) {
    int[] to = new int[rows + 1];
    java.util.Arrays.fill(to, columns);
    return new Band(new int[rows + 1], to);
  }

  /**
   * The smallest band that has the given intervals, one for each place of the first text; an empty
   * interval asks for nothing.
   *
   * @param columns segments of the second text
   */
  static Band around(int[] from, int[] to, int columns) {
    int last = from.length - 1;
    int[] low = from.clone();
    int[] high = to.clone();
    high[0] = Math.max(high[0], 0);
    low[last] = Math.min(low[last], columns);
    for (int i = last; i > 0; i--) {
      low[i - 1] = Math.min(low[i - 1], low[i]);
    }
    low[0] = 0;
    for (int i = 1; i <= last; i++) {
      high[i] = Math.max(high[i], high[i - 1]);
    }
    high[last] = columns;
    for (int i = 1; i <= last; i++) {
      high[i - 1] = Math.max(high[i - 1], low[i]);
    }
    return new Band(low, high);
  }

  int rows() {
    return from.length - 1;
  }

  int columns() {
    return to[to.length - 1];
  }

  /** The first place of the second text. */
  int from(int row) {
    return from[row];
  }

  /** The last place of the second text, inclusive. */
  int to(int row) {
    return to[row];
  }

  /** How many pairs of places there are. */
  long area() {
    long area = 0;
    for (int i = 0; i < from.length; i++) {
      area += to[i] - from[i] + 1;
    }
    return area;
  }

  /** For three texts: which places of the third meet places of the second, through the first. */
  static Band across(Band second, Band third) {
    int columns = second.columns();
    int[] from = new int[columns + 1];
    int[] to = new int[columns + 1];
    java.util.Arrays.fill(from, Integer.MAX_VALUE);
    java.util.Arrays.fill(to, -1);
    for (int i = 0; i <= second.rows(); i++) {
      for (int j = second.from(i); j <= second.to(i); j++) {
        from[j] = Math.min(from[j], third.from(i));
        to[j] = Math.max(to[j], third.to(i));
      }
    }
    return around(from, to, third.columns());
  }
}
