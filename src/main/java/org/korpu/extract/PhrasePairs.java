package org.korpu.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which phrase of one language is translated by which of another, judged by the units in which they
 * occur together.
 *
 * <p>The measure is Dice's coefficient over units, twice the units of both through the sum of the
 * units of each, with half a unit held back; pairs that chance could explain (log-likelihood ratio,
 * Dunning 1993, below {@value #LEAST_LIKELIHOOD}) do not count. Phrases are linked one to one, best
 * pair first, in rounds (competitive linking, Melamed 2000): after each round, what is said by a
 * linked pair in a unit is taken out of it, so that {@code Migration Service} is judged by the
 * units where it is not part of {@code State Migration Service}. Among pairs that are nearly alike,
 * those with as many words, and titles with titles, go first.
 */
final class PhrasePairs {

  /** Chi-square of one degree of freedom at p = 0.001. */
  private static final double LEAST_LIKELIHOOD = 10.83;

  /** The least confidence of the pairs of each round. */
  private static final double[] ROUNDS = {0.7, 0.5, 0.3};

  /** In so many units of a phrase its partners are counted; more say no more. */
  private static final int MOST_UNITS = 500;

  /** So many partners of a phrase compete for it. */
  private static final int MOST_PARTNERS = 8;

  private static final double FOR_A_WORD = 0.06;
  private static final double FOR_CAPITALS = 0.1;

  /**
   * A pair.
   *
   * @param together in how many units, estimated where not all were counted
   */
  record Pair(int source, int target, int together, double confidence, double rank) {}

  private final Texts sourceTexts;
  private final Texts targetTexts;
  private final Phrases sources;
  private final Phrases targets;
  private final boolean[] wanted;
  private final boolean[] admitted;
  private final Map<Integer, Pair> linked = new LinkedHashMap<>();
  private final boolean[] linkedTarget;

  private PhrasePairs(Side source, Side target, List<Integer> candidates) {
    this.sourceTexts = source.texts();
    this.targetTexts = target.texts();
    this.sources = source.phrases();
    this.targets = target.phrases();
    this.wanted = new boolean[sources.size()];
    candidates.forEach(phrase -> wanted[phrase] = true);
    this.admitted = new boolean[targets.size()];
    for (int phrase = 0; phrase < admitted.length; phrase++) {
      admitted[phrase] = target.scores().isCandidate(phrase);
    }
    this.linkedTarget = new boolean[targets.size()];
  }

  /** The texts of a language and what was found in them. */
  record Side(Texts texts, Phrases phrases, TermScores scores) {}

  /**
   * Pairs phrases.
   *
   * @param candidates the phrases of the source language to pair; each finds one partner at most
   * @return by the phrase of the source language
   */
  static Map<Integer, Pair> of(Side source, Side target, List<Integer> candidates) {
    PhrasePairs pairs = new PhrasePairs(source, target, candidates);
    for (double least : ROUNDS) {
      pairs.link(least);
    }
    return pairs.linked;
  }

  private void link(double least) {
    Counts counts = count();
    List<Pair> competing =
        IntStream.range(0, wanted.length)
            .filter(phrase -> wanted[phrase] && !linked.containsKey(phrase))
            .parallel()
            .mapToObj(phrase -> partners(phrase, counts, least))
            .flatMap(List::stream)
            .sorted(
                Comparator.comparingDouble((Pair pair) -> -pair.rank())
                    .thenComparingInt(Pair::source)
                    .thenComparingInt(Pair::target))
            .toList();
    for (Pair pair : competing) {
      if (!linked.containsKey(pair.source()) && !linkedTarget[pair.target()]) {
        linked.put(pair.source(), pair);
        linkedTarget[pair.target()] = true;
      }
    }
  }

  /** In how many units each phrase occurs that has texts of both languages, and in which. */
  private static final class Counts {
    private int units;
    private final int[] ofSource;
    private final int[] ofTarget;
    private final Map<Integer, Units> where = new HashMap<>();

    Counts(int sources, int targets) {
      ofSource = new int[sources];
      ofTarget = new int[targets];
    }
  }

  /** Some of the units of a phrase, evenly chosen. */
  private static final class Units {
    private int[] units = new int[8];
    private int size;
    private int step = 1;
    private int met;

    void add(int unit) {
      if (met++ % step != 0) {
        return;
      }
      if (size == MOST_UNITS) {
        for (int i = 0; 2 * i < size; i++) {
          units[i] = units[2 * i];
        }
        size /= 2;
        step *= 2;
        if ((met - 1) % step != 0) {
          return;
        }
      }
      if (size == units.length) {
        units = Arrays.copyOf(units, 2 * size);
      }
      units[size++] = unit;
    }
  }

  private Counts count() {
    Counts counts = new Counts(sources.size(), targets.size());
    for (int unit = 0; unit < sourceTexts.passages(); unit++) {
      if (!hasText(sourceTexts, unit) || !hasText(targetTexts, unit)) {
        continue;
      }
      counts.units++;
      View view = new View(unit);
      for (int phrase : view.sourcePhrases()) {
        counts.ofSource[phrase]++;
        if (!linked.containsKey(phrase)) {
          counts.where.computeIfAbsent(phrase, p -> new Units()).add(unit);
        }
      }
      for (int phrase : view.targetPhrases()) {
        counts.ofTarget[phrase]++;
      }
    }
    return counts;
  }

  private static boolean hasText(Texts texts, int unit) {
    return texts.start(unit + 1) - texts.start(unit) > 1;
  }

  private List<Pair> partners(int source, Counts counts, double least) {
    Units units = counts.where.get(source);
    if (units == null) {
      return List.of();
    }
    Map<Integer, Integer> together = new HashMap<>();
    for (int i = 0; i < units.size; i++) {
      for (int target : new View(units.units[i]).targetPhrases()) {
        if (!linkedTarget[target]) {
          together.merge(target, 1, Integer::sum);
        }
      }
    }
    double scale = (double) counts.ofSource[source] / units.size;
    List<Pair> partners = new ArrayList<>();
    together.forEach(
        (target, met) -> {
          double both = met * scale;
          double ofSource = counts.ofSource[source];
          double ofTarget = Math.max(counts.ofTarget[target], both);
          double confidence = 2 * (both - 0.5) / (ofSource + ofTarget);
          if (confidence >= least
              && likelihood(both, ofSource, ofTarget, counts.units) >= LEAST_LIKELIHOOD) {
            partners.add(
                new Pair(
                    source,
                    target,
                    (int) Math.round(both),
                    confidence,
                    confidence * likeness(source, target)));
          }
        });
    partners.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.rank()).thenComparingInt(Pair::target));
    return partners.subList(0, Math.min(MOST_PARTNERS, partners.size()));
  }

  private double likeness(int source, int target) {
    double words = Math.abs(sources.fullWords(source) - targets.fullWords(target));
    double capitals = Math.abs(sources.capitalShare(source) - targets.capitalShare(target));
    return Math.max(0.1, 1 - FOR_A_WORD * words) * (1 - FOR_CAPITALS * capitals);
  }

  /** The log-likelihood ratio of a table of two by two; 0 where they avoid each other. */
  static double likelihood(double both, double ofFirst, double ofSecond, double all) {
    if (both * all <= ofFirst * ofSecond) {
      return 0;
    }
    double neither = Math.max(0, all - ofFirst - ofSecond + both);
    double sum =
        part(both, ofFirst * ofSecond / all)
            + part(ofFirst - both, ofFirst * (all - ofSecond) / all)
            + part(ofSecond - both, (all - ofFirst) * ofSecond / all)
            + part(neither, (all - ofFirst) * (all - ofSecond) / all);
    return 2 * sum;
  }

  private static double part(double observed, double expected) {
    return observed <= 0 || expected <= 0 ? 0 : observed * Math.log(observed / expected);
  }

  /** What of a unit is not said by linked pairs yet. */
  private final class View {
    private final List<int[]> sourceAll;
    private final List<int[]> targetAll;
    private final List<int[]> sourceSaid = new ArrayList<>(2);
    private final List<int[]> targetSaid = new ArrayList<>(2);

    View(int unit) {
      sourceAll = occurrences(sources, unit, wanted);
      targetAll = occurrences(targets, unit, admitted);
      if (!linked.isEmpty()) {
        for (int[] occurrence : sourceAll) {
          @Nullable Pair link = linked.get(occurrence[0]);
          if (link != null) {
            addSaid(link, occurrence);
          }
        }
      }
    }

    private void addSaid(Pair link, int[] occurrence) {
      boolean both = false;
      for (int[] other : targetAll) {
        if (other[0] == link.target()) {
          targetSaid.add(other);
          both = true;
        }
      }
      if (both) {
        sourceSaid.add(occurrence);
      }
    }

    int[] sourcePhrases() {
      return unsaid(sources, sourceAll, sourceSaid);
    }

    int[] targetPhrases() {
      return unsaid(targets, targetAll, targetSaid);
    }

    private static List<int[]> occurrences(Phrases phrases, int unit, boolean[] which) {
      List<int[]> found = new ArrayList<>();
      phrases.forEach(
          unit,
          (phrase, place) -> {
            if (which[phrase]) {
              found.add(new int[] {phrase, place});
            }
          });
      return found;
    }

    private static int[] unsaid(Phrases phrases, List<int[]> all, List<int[]> said) {
      return all.stream()
          .filter(each -> said.stream().noneMatch(other -> isInside(phrases, each, other)))
          .mapToInt(each -> Objects.requireNonNull(each)[0])
          .distinct()
          .toArray();
    }

    private static boolean isInside(Phrases phrases, int[] part, int[] whole) {
      return part[0] != whole[0]
          && part[1] >= whole[1]
          && part[1] + phrases.length(part[0]) <= whole[1] + phrases.length(whole[0]);
    }
  }
}
