package org.korpu.extract;

import java.util.Arrays;

/**
 * How much each phrase of a language looks like a term: its C-value (Frantzi, Ananiadou and Mima
 * 2000), raised for titles.
 *
 * <p>C-value is {@code log2(n + 1) · (f(a) − t(a) / c(a))}: n words, f(a) occurrences, of which
 * t(a) are inside c(a) different longer candidates. An occurrence counts as one of the longest
 * candidate that it is inside of. The one added to n lets single words be candidates too
 * (Barrón-Cedeño et al. 2009). Connecting words do not count as words.
 *
 * <p>The value is multiplied by one plus the share of occurrences in which the phrase is
 * capitalised within a sentence, as official titles are. Single words count a quarter, since most
 * of them are words of every day.
 */
final class TermScores {

  private static final double SINGLE_WORD = 0.25;

  /** What is continued on one side in more of its occurrences is a part and no whole. */
  private static final double MOST_CONTINUED = 0.85;

  private final Phrases phrases;
  private final double[] nestedOccurrences;
  private final int[] longer;
  private final int[] continuedBefore;
  private final int[] continuedAfter;

  private TermScores(Phrases phrases) {
    this.phrases = phrases;
    this.nestedOccurrences = new double[phrases.size()];
    this.longer = new int[phrases.size()];
    this.continuedBefore = new int[phrases.size()];
    this.continuedAfter = new int[phrases.size()];
  }

  /** The scores of all phrases. */
  static TermScores of(Phrases phrases) {
    TermScores scores = new TermScores(phrases);
    // Longer ones have greater numbers and come first, so that what is nested in them is known.
    for (int phrase = phrases.size() - 1; phrase >= 0; phrase--) {
      if (phrases.length(phrase) > 1 && phrases.canBeTerm(phrase)) {
        scores.countNested(phrase);
        scores.countContinued(phrase);
      }
    }
    return scores;
  }

  /** The score; 0 or less where a phrase hardly ever stands alone. */
  double score(int phrase) {
    int words = phrases.fullWords(phrase);
    double count = phrases.count(phrase);
    if (longer[phrase] > 0) {
      count -= nestedOccurrences[phrase] / longer[phrase];
    }
    double value = Math.log(words + 1) / Math.log(2) * count;
    double titles = phrases.capitalShare(phrase);
    return words > 1 ? value * (1 + titles) : value * SINGLE_WORD * (1 + titles);
  }

  /**
   * Whether the phrase is a candidate: it can be a term, and it is not nearly always continued by a
   * word before it or by a word after it. {@code Chief of the State} is none where it is always
   * followed by {@code Migration} or {@code Border}, nor is {@code Migration Service} where it
   * always follows {@code State}.
   */
  boolean isCandidate(int phrase) {
    double most = MOST_CONTINUED * phrases.count(phrase);
    return phrases.canBeTerm(phrase)
        && continuedBefore[phrase] <= most
        && continuedAfter[phrase] <= most
        && score(phrase) > 0;
  }

  /** Counts it as a continuation of what it is without its first and without its last full word. */
  private void countContinued(int phrase) {
    int before = phrases.suffix(phrase);
    while (phrases.length(before) > 1
        && phrases.fullWords(phrases.suffix(before)) == phrases.fullWords(before)) {
      before = phrases.suffix(before);
    }
    int after = phrases.prefix(phrase);
    while (phrases.length(after) > 1
        && phrases.fullWords(phrases.prefix(after)) == phrases.fullWords(after)) {
      after = phrases.prefix(after);
    }
    continuedBefore[before] += phrases.count(phrase);
    continuedAfter[after] += phrases.count(phrase);
  }

  private double standalone(int phrase) {
    return Math.max(0, phrases.count(phrase) - nestedOccurrences[phrase]);
  }

  private void countNested(int phrase) {
    double free = standalone(phrase);
    if (free <= 0) {
      return;
    }
    int[] inside = new int[Phrases.MOST_IN_ALL * Phrases.MOST_IN_ALL];
    int size = 0;
    int[] layer = {phrases.prefix(phrase), phrases.suffix(phrase)};
    while (layer[0] != Phrases.ABSENT) {
      for (int part : layer) {
        inside[size++] = part;
      }
      int[] next = new int[layer.length + 1];
      for (int i = 0; i < layer.length; i++) {
        next[i] = phrases.prefix(layer[i]);
        next[i + 1] = phrases.suffix(layer[i]);
      }
      layer = next;
    }
    int[] parts = Arrays.copyOf(inside, size);
    Arrays.sort(parts);
    for (int i = 0; i < size; i++) {
      if ((i == 0 || parts[i] != parts[i - 1]) && phrases.canBeTerm(parts[i])) {
        nestedOccurrences[parts[i]] += free;
        longer[parts[i]]++;
      }
    }
  }
}
