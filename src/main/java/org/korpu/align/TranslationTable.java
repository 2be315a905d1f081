package org.korpu.align;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

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
    private int[] givers = new int[1024];

    /** The target, and the bits of the probability, which sort as it does. */
    private long[] pairs = new long[1024];

    private int size;

    Builder(int sources) {
      this.sources = sources;
    }

    /** Adds a pair; of a pair that comes again the largest probability holds. */
    void add(int source, int target, double probability) {
      if (size == pairs.length) {
        pairs = Arrays.copyOf(pairs, size * 2);
        givers = Arrays.copyOf(givers, size * 2);
      }
      givers[size] = source;
      pairs[size++] = ((long) target << 32) | Float.floatToIntBits((float) probability);
    }

    /**
     * The table.
     *
     * @param mostOf what the probabilities of a source may add up to; more is scaled down to it
     */
    TranslationTable build(IntToDoubleFunction mostOf) {
      int[] ends = new int[sources + 1];
      for (int i = 0; i < size; i++) {
        ends[givers[i] + 1]++;
      }
      for (int source = 1; source <= sources; source++) {
        ends[source] += ends[source - 1];
      }
      int[] next = ends.clone();
      long[] sorted = new long[size];
      for (int i = 0; i < size; i++) {
        sorted[next[givers[i]]++] = pairs[i];
      }
      int[] starts = new int[sources + 1];
      int[] targets = new int[size];
      float[] probabilities = new float[size];
      float[] residuals = new float[sources];
      int count = 0;
      for (int source = 0; source < sources; source++) {
        Arrays.sort(sorted, ends[source], ends[source + 1]);
        double sum = 0;
        for (int i = ends[source]; i < ends[source + 1]; i++) {
          int target = (int) (sorted[i] >>> 32);
          boolean last = i + 1 == ends[source + 1] || (int) (sorted[i + 1] >>> 32) != target;
          if (last) {
            targets[count] = target;
            probabilities[count] = Float.intBitsToFloat((int) sorted[i]);
            sum += probabilities[count++];
          }
        }
        double most = mostOf.applyAsDouble(source);
        double scale = sum > most ? most / sum : 1;
        for (int place = starts[source]; place < count; place++) {
          probabilities[place] *= (float) scale;
        }
        residuals[source] = (float) (1 - sum * scale);
        starts[source + 1] = count;
      }
      return new TranslationTable(
          starts, Arrays.copyOf(targets, count), Arrays.copyOf(probabilities, count), residuals);
    }
  }
}
