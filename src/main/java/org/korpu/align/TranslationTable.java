package org.korpu.align;

import java.util.Arrays;

/**
 * How likely a token of one language is translated by a token of another: for each token of the
 * first the few of the second that are known, and the residual, which is what goes to all others.
 */
final class TranslationTable {

  private final int[] starts;
  private final int[] targets;
  private final float[] probabilities;
  private final float[] residuals;

  private TranslationTable(int[] starts, int[] targets, float[] probabilities, float[] residuals) {
    this.starts = starts;
    this.targets = targets;
    this.probabilities = probabilities;
    this.residuals = residuals;
  }

  int sources() {
    return residuals.length;
  }

  /** The first place of a source token in the table. */
  int start(int source) {
    return starts[source];
  }

  /** The place after the last one of a source token. */
  int end(int source) {
    return starts[source + 1];
  }

  int target(int place) {
    return targets[place];
  }

  float probability(int place) {
    return probabilities[place];
  }

  /** The place of a pair, or -1. */
  int find(int source, int target) {
    int place = Arrays.binarySearch(targets, starts[source], starts[source + 1], target);
    return place < 0 ? -1 : place;
  }

  /** What is left for translations that are not in the table, from 0 to 1. */
  float residual(int source) {
    return residuals[source];
  }

  /** Collects pairs, the pairs of a source together or not. */
  static final class Builder {
    private final int sources;
    private long[] pairs = new long[1024];
    private float[] values = new float[1024];
    private int size;

    Builder(int sources) {
      this.sources = sources;
    }

    /** Adds a pair; of a pair that comes again the largest probability holds. */
    void add(int source, int target, double probability) {
      if (size == pairs.length) {
        pairs = Arrays.copyOf(pairs, size * 2);
        values = Arrays.copyOf(values, size * 2);
      }
      pairs[size] = ((long) source << 32) | target;
      values[size++] = (float) probability;
    }

    /**
     * The table.
     *
     * @param most what the probabilities of a source may add up to; more is scaled down to it
     */
    TranslationTable build(double most) {
      Integer[] order = new Integer[size];
      for (int i = 0; i < size; i++) {
        order[i] = i;
      }
      Arrays.sort(order, (a, b) -> Long.compare(pairs[a], pairs[b]));
      int[] starts = new int[sources + 1];
      int[] targets = new int[size];
      float[] probabilities = new float[size];
      int count = 0;
      long last = -1;
      for (int each : order) {
        if (pairs[each] == last) {
          probabilities[count - 1] = Math.max(probabilities[count - 1], values[each]);
          continue;
        }
        last = pairs[each];
        targets[count] = (int) last;
        probabilities[count++] = values[each];
        starts[(int) (last >>> 32) + 1] = count;
      }
      for (int i = 1; i <= sources; i++) {
        starts[i] = Math.max(starts[i], starts[i - 1]);
      }
      float[] residuals = new float[sources];
      for (int source = 0; source < sources; source++) {
        double sum = 0;
        for (int place = starts[source]; place < starts[source + 1]; place++) {
          sum += probabilities[place];
        }
        double scale = sum > most ? most / sum : 1;
        for (int place = starts[source]; place < starts[source + 1]; place++) {
          probabilities[place] *= (float) scale;
        }
        residuals[source] = (float) (1 - sum * scale);
      }
      return new TranslationTable(
          starts, Arrays.copyOf(targets, count), Arrays.copyOf(probabilities, count), residuals);
    }
  }
}
