package org.korpu.align;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Learns translations of words from beads: the first model of Brown et al. (1993), with what is
 * known beforehand counting as if it had been seen a few times.
 *
 * <p>A pair of words must be seen in two beads at least: nothing is learned from a bead that could
 * tell only of itself, or a wrong bead would be its own proof. So every count is lessened.
 */
final class TableLearner {

  /** Tokens of both sides of a bead, and how sure the bead is; more than 1 for several. */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares or changes them
  record Pairing(int[] source, int[] target, float weight) {
    Pairing {
      source = Arrays.stream(source).distinct().toArray();
      target = Arrays.stream(target).distinct().toArray();
    }

    /** Beads, those with the same tokens as one that weighs as much as they do together. */
    static List<Pairing> merged(List<Pairing> pairings) {
      Map<IntBuffer, Pairing> byTokens = new LinkedHashMap<>();
      for (Pairing one : pairings) {
        int[] tokens = Arrays.copyOf(one.source, one.source.length + 1 + one.target.length);
        tokens[one.source.length] = -1;
        System.arraycopy(one.target, 0, tokens, one.source.length + 1, one.target.length);
        byTokens.merge(
            IntBuffer.wrap(tokens),
            one,
            (a, b) -> new Pairing(a.source, a.target, a.weight + b.weight));
      }
      return List.copyOf(byTokens.values());
    }
  }

  /** What was learned. */
  record Tables(TranslationTable forward, TranslationTable backward) {}

  /** What every count of a pair is lessened by. */
  private static final double DISCOUNT = 0.8;

  /** How often what is known beforehand counts as seen. */
  private static final double KNOWN = 3;

  private static final int ROUNDS = 4;

  /** Pairs less probable than this are forgotten. */
  private static final double FAINT = 0.003;

  /** The part of tokens that come from a token of the other side, if any is known. */
  private static final double TRANSLATED = 0.9;

  /** What the translations of a token may add up to. */
  private static final double MOST = 0.95;

  /** Added to the number of tokens, or a word of a text of ten words were very common. */
  private static final double FEW_TOKENS = 500;

  private final List<Pairing> pairings;

  /** Pairs of words that were seen together often enough, in order, and how often. */
  private final long[] pairs;

  private final float[] together;

  /** For each bead the place of each pair of its tokens, source by source; -1 for none. */
  private final int[][] places;

  /** With the beads to learn from. */
  TableLearner(List<Pairing> pairings) {
    this.pairings = pairings;
    PairCounts seen = new PairCounts();
    for (Pairing pairing : pairings) {
      for (int source : pairing.source()) {
        for (int target : pairing.target()) {
          seen.add(source, target, pairing.weight());
        }
      }
    }
    PairCounts kept = seen.above(DISCOUNT);
    pairs = kept.pairs();
    together = new float[pairs.length];
    int[] order = new int[kept.capacity()];
    for (int n = 0; n < pairs.length; n++) {
      int place = kept.find(PairCounts.source(pairs[n]), PairCounts.target(pairs[n]));
      together[n] = kept.counts()[place];
      order[place] = n;
    }
    places = new int[pairings.size()][];
    for (int n = 0; n < places.length; n++) {
      places[n] = places(pairings.get(n), kept, order);
    }
  }

  private static int[] places(Pairing pairing, PairCounts kept, int[] order) {
    int[] found = new int[pairing.source().length * pairing.target().length];
    int at = 0;
    for (int source : pairing.source()) {
      for (int target : pairing.target()) {
        int place = kept.find(source, target);
        found[at++] = place < 0 ? -1 : order[place];
      }
    }
    return found;
  }

  /**
   * Learns both directions.
   *
   * @param forward what is known beforehand of the tokens of the sources
   * @param backward what is known of the tokens of the targets
   */
  Tables learn(TranslationTable forward, TranslationTable backward) {
    List<TranslationTable> tables =
        Stream.of(Side.values())
            .parallel()
            .map(
                side ->
                    side == Side.SOURCE
                        ? new Direction(forward, backward.sources(), side).learn()
                        : new Direction(backward, forward.sources(), side).learn())
            .toList();
    return new Tables(tables.get(0), tables.get(1));
  }

  /** From which side of the beads words are translated. */
  private enum Side {
    SOURCE,
    TARGET
  }

  private final class Direction {
    private final TranslationTable known;
    private final Side side;
    private final double[] givers;
    private final double[] takers;
    private final float[] prior;
    private final float[] probabilities;
    private final double[] sums;

    /**
     * One direction.
     *
     * @param takerTokens the size of the vocabulary that is translated to
     */
    Direction(TranslationTable known, int takerTokens, Side side) {
      this.known = known;
      this.side = side;
      givers = new double[known.sources()];
      takers = new double[takerTokens];
      sums = new double[known.sources()];
      double total = 0;
      for (Pairing pairing : pairings) {
        int[] from = from(pairing);
        int[] to = to(pairing);
        for (int giver : from) {
          givers[giver] += pairing.weight() * to.length / (double) from.length;
        }
        for (int taker : to) {
          takers[taker] += pairing.weight();
        }
        total += pairing.weight() * to.length;
      }
      prior = new float[pairs.length];
      probabilities = new float[pairs.length];
      for (int place = 0; place < pairs.length; place++) {
        int giver = giver(place);
        int taker = taker(place);
        int found = known.find(giver, taker);
        prior[place] = found < 0 ? 0 : known.probability(found);
        double dice = 2 * (together[place] - DISCOUNT) / (givers[giver] + takers[taker] + 1);
        probabilities[place] = (float) ((dice + prior[place]) / 2);
      }
      for (int taker = 0; taker < takers.length; taker++) {
        takers[taker] /= total + FEW_TOKENS;
      }
    }

    private int[] from(Pairing pairing) {
      return side == Side.SOURCE ? pairing.source() : pairing.target();
    }

    private int[] to(Pairing pairing) {
      return side == Side.SOURCE ? pairing.target() : pairing.source();
    }

    private int giver(int place) {
      return side == Side.SOURCE
          ? PairCounts.source(pairs[place])
          : PairCounts.target(pairs[place]);
    }

    private int taker(int place) {
      return side == Side.SOURCE
          ? PairCounts.target(pairs[place])
          : PairCounts.source(pairs[place]);
    }

    TranslationTable learn() {
      scale();
      for (int round = 0; round < ROUNDS; round++) {
        float[] counts = new float[probabilities.length];
        for (int n = 0; n < places.length; n++) {
          count(pairings.get(n), places[n], counts);
        }
        for (int place = 0; place < counts.length; place++) {
          probabilities[place] = probability(counts[place], prior[place], giver(place));
        }
        scale();
      }
      return table();
    }

    private float probability(double count, double known, int giver) {
      double probability =
          (Math.max(0, count - DISCOUNT) + KNOWN * known) / (givers[giver] + KNOWN);
      return probability > FAINT ? (float) probability : 0;
    }

    /** Sums up what each word gives, and scales down what is too much. */
    private void scale() {
      Arrays.fill(sums, 0);
      for (int place = 0; place < probabilities.length; place++) {
        sums[giver(place)] += probabilities[place];
      }
      for (int place = 0; place < probabilities.length; place++) {
        double sum = sums[giver(place)];
        probabilities[place] *= sum > MOST ? (float) (MOST / sum) : 1;
      }
      for (int giver = 0; giver < sums.length; giver++) {
        sums[giver] = Math.min(MOST, sums[giver]);
      }
    }

    private void count(Pairing pairing, int[] places, float[] counts) {
      int[] from = from(pairing);
      int[] to = to(pairing);
      double share = TRANSLATED / Math.max(1, from.length);
      double left = 1 - TRANSLATED;
      for (int giver : from) {
        left += share * (1 - sums[giver]);
      }
      int giverStep = side == Side.SOURCE ? to.length : 1;
      int takerStep = side == Side.SOURCE ? 1 : from.length;
      for (int t = 0; t < to.length; t++) {
        double sum = 0;
        for (int g = 0; g < from.length; g++) {
          int place = places[g * giverStep + t * takerStep];
          sum += place < 0 ? 0 : probabilities[place];
        }
        if (sum > 0) {
          double scale = pairing.weight() * share / (sum * share + left * takers[to[t]]);
          for (int g = 0; g < from.length; g++) {
            int place = places[g * giverStep + t * takerStep];
            if (place >= 0) {
              counts[place] += (float) (scale * probabilities[place]);
            }
          }
        }
      }
    }

    private TranslationTable table() {
      TranslationTable.Builder builder = new TranslationTable.Builder(known.sources());
      for (int place = 0; place < probabilities.length; place++) {
        if (probabilities[place] > FAINT) {
          builder.add(giver(place), taker(place), probabilities[place]);
        }
      }
      for (int giver = 0; giver < known.sources(); giver++) {
        double weight = KNOWN / (givers[giver] + KNOWN);
        for (int place = known.start(giver); place < known.end(giver); place++) {
          builder.add(giver, known.target(place), weight * known.probability(place));
        }
      }
      return builder.build(giver -> MOST);
    }
  }
}
