package org.korpu.align;

import java.util.Arrays;
import java.util.List;

/**
 * Learns translations of words from beads: the first model of Brown et al. (1993), with what is
 * known beforehand counting as if it had been seen a few times.
 *
 * <p>A pair of words must be seen in two beads at least: nothing is learned from a bead that could
 * tell only of itself, or a wrong bead would be its own proof. So every count is lessened.
 */
final class TableLearner {

  /** Tokens of both sides of a bead, and how sure the bead is. */
  record Pairing(int[] source, int[] target, float weight) {
    Pairing reversed() {
      return new Pairing(target, source, weight);
    }
  }

  /** What every count of a pair is lessened by. */
  private static final double DISCOUNT = Double.parseDouble(System.getProperty("al.disc","0.8"));

  /** How often what is known beforehand counts as seen. */
  private static final double KNOWN = Double.parseDouble(System.getProperty("al.known","3"));

  private static final int ROUNDS = 4;

  /** Pairs less probable than this are forgotten. */
  private static final double FAINT = 0.003;

  private static final double TRANSLATED = 0.9;

  /** What the translations of a token may add up to. */
  private static final double MOST = 0.95;

  private final TranslationTable known;
  private final List<Pairing> pairings;
  private final double[] targetShares;

  /**
   * With the beads to learn from.
   *
   * @param known what is known beforehand
   * @param targets how often each target token stands in the texts
   */
  TableLearner(TranslationTable known, List<Pairing> pairings, Vocabulary targets) {
    this.known = known;
    this.pairings = pairings;
    targetShares = new double[targets.size()];
    for (int target = 0; target < targetShares.length; target++) {
      targetShares[target] = (double) targets.count(target) / targets.total();
    }
  }

  /** The table learned. */
  TranslationTable learn() {
    PairCounts counts = cooccurrences();
    double[] sources = sourceCounts();
    TranslationTable table = first(counts, sources);
    for (int round = 0; round < ROUNDS; round++) {
      counts.clear();
      for (Pairing pairing : pairings) {
        count(pairing, table, counts);
      }
      table = table(counts, sources);
    }
    return table;
  }

  private PairCounts cooccurrences() {
    PairCounts counts = new PairCounts();
    for (Pairing pairing : pairings) {
      int[] source = distinct(pairing.source());
      int[] target = distinct(pairing.target());
      for (int s : source) {
        for (int t : target) {
          counts.add(s, t, pairing.weight());
        }
      }
    }
    return counts.above(DISCOUNT);
  }

  private static int[] distinct(int[] tokens) {
    return Arrays.stream(tokens).distinct().toArray();
  }

  /** How many target tokens each source token stands for. */
  private double[] sourceCounts() {
    double[] sources = new double[known.sources()];
    for (Pairing pairing : pairings) {
      if (pairing.source().length > 0) {
        double each = pairing.weight() * pairing.target().length / (double) pairing.source().length;
        for (int source : pairing.source()) {
          sources[source] += each;
        }
      }
    }
    return sources;
  }

  /** Guesses from how often two tokens stand in one bead. */
  private TranslationTable first(PairCounts together, double[] sources) {
    double[] targets = new double[targetShares.length];
    for (Pairing pairing : pairings) {
      for (int target : pairing.target()) {
        targets[target] += pairing.weight();
      }
    }
    TranslationTable.Builder builder = new TranslationTable.Builder(known.sources());
    together.forEach(
        (source, target, count) -> {
          double dice = 2 * (count - DISCOUNT) / (sources[source] + targets[target] + 1);
          if (dice > FAINT) {
            builder.add(source, target, dice / 2 + knownShare(source, target) / 2);
          }
        });
    addKnown(builder, sources);
    return builder.build(MOST);
  }

  private double knownShare(int source, int target) {
    int place = known.find(source, target);
    return place < 0 ? 0 : known.probability(place);
  }

  private void addKnown(TranslationTable.Builder builder, double[] sources) {
    for (int source = 0; source < known.sources(); source++) {
      for (int place = known.start(source); place < known.end(source); place++) {
        builder.add(
            source, known.target(place), KNOWN * known.probability(place) / (sources[source] + KNOWN));
      }
    }
  }

  private void count(Pairing pairing, TranslationTable table, PairCounts counts) {
    int[] sources = pairing.source();
    double share = TRANSLATED / Math.max(1, sources.length);
    for (int target : pairing.target()) {
      double sum = 0;
      double left = 0;
      for (int source : sources) {
        int place = table.find(source, target);
        sum += place < 0 ? 0 : table.probability(place);
        left += table.residual(source);
      }
      if (sum > 0) {
        double other = (1 - TRANSLATED + share * left) * targetShares[target];
        double scale = pairing.weight() * share / (sum * share + other);
        for (int source : sources) {
          int place = table.find(source, target);
          if (place >= 0) {
            counts.add(source, target, (float) (scale * table.probability(place)));
          }
        }
      }
    }
  }

  private TranslationTable table(PairCounts counts, double[] sources) {
    TranslationTable.Builder builder = new TranslationTable.Builder(known.sources());
    counts.forEach(
        (source, target, count) -> {
          double probability =
              (Math.max(0, count - DISCOUNT) + KNOWN * knownShare(source, target))
                  / (sources[source] + KNOWN);
          if (probability > FAINT) {
            builder.add(source, target, probability);
          }
        });
    addKnown(builder, sources);
    return builder.build(MOST);
  }
}
