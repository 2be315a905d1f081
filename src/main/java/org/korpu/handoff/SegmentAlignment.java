package org.korpu.handoff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.korpu.match.GrowingVocabulary;
import org.korpu.match.ScorableText;
import org.korpu.match.Score;
import org.korpu.match.Scorer;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;

/**
 * Which text of a document was which before it changed.
 *
 * <p>In this order: equal texts that stand in the same order (a longest common subsequence of their
 * keys); other equal texts, the first with the first; between the pairs found so far, texts that
 * are alike, in the same order and so that the sum of their likeness is greatest; last, whatever is
 * still alike anywhere, the most alike first. Each text is in one pair at most. Alike is {@link
 * #LEAST_PERCENT} or more.
 *
 * <p>Texts that are alike are looked for among {@link #MOST_COMPARED} pairs of a stretch at most:
 * in a document rewritten from end to end, the text at the same place is all that is compared.
 */
final class SegmentAlignment {

  /** Less than half of the words in common is another text. */
  static final int LEAST_PERCENT = 50;

  /** Pairs of a stretch that are scored: a score costs some microseconds. */
  static final int MOST_COMPARED = 250_000;

  /** How a pair was found. */
  enum How {
    /** Equal, in the order of the others. */
    IN_ORDER,
    /** Equal, elsewhere. */
    MOVED,
    /** Alike. */
    ALIKE
  }

  /**
   * Two texts that belong together.
   *
   * @param before index in the old list
   * @param after index in the new list
   * @param percent how alike they are by {@link Scorer}
   */
  record Pair(int before, int after, How how, int percent) {}

  private final List<Segment> olds;
  private final List<Segment> news;
  private final Scorer scorer = new Scorer();
  private final Map<Segment, ScorableText> scorable = new HashMap<>();
  private final GrowingVocabulary vocabulary;
  private final @Nullable Pair[] ofOld;
  private final @Nullable Pair[] ofNew;

  private SegmentAlignment(List<Segment> olds, List<Segment> news, LanguageTag language) {
    this.olds = olds;
    this.news = news;
    this.vocabulary = new GrowingVocabulary(language);
    this.ofOld = new Pair[olds.size()];
    this.ofNew = new Pair[news.size()];
  }

  /**
   * The pairs, in the order of the new list.
   *
   * @param oldKeys equal to a new key exactly where the texts are the same
   */
  static List<Pair> pairs(
      List<Segment> olds,
      List<String> oldKeys,
      List<Segment> news,
      List<String> newKeys,
      LanguageTag language) {
    SegmentAlignment alignment = new SegmentAlignment(olds, news, language);
    alignment.pairEqual(oldKeys, newKeys);
    alignment.pairAlikeInOrder();
    alignment.pairAlikeAnywhere();
    return Arrays.stream(alignment.ofNew).filter(Objects::nonNull).toList();
  }

  private void add(int before, int after, How how, int percent) {
    Pair pair = new Pair(before, after, how, percent);
    ofOld[before] = pair;
    ofNew[after] = pair;
  }

  private void pairEqual(List<String> oldKeys, List<String> newKeys) {
    int[] partners = SequenceAlignment.partners(oldKeys, newKeys);
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] >= 0) {
        add(i, partners[i], How.IN_ORDER, 100);
      }
    }
    Map<String, Deque<Integer>> left = new HashMap<>();
    for (int i = 0; i < olds.size(); i++) {
      if (ofOld[i] == null) {
        left.computeIfAbsent(oldKeys.get(i), key -> new ArrayDeque<>()).add(i);
      }
    }
    for (int j = 0; j < news.size(); j++) {
      Deque<Integer> same = left.get(newKeys.get(j));
      if (ofNew[j] == null && same != null && !same.isEmpty()) {
        add(same.remove(), j, How.MOVED, 100);
      }
    }
  }

  /** Looks at each stretch between two pairs that stand in order. */
  private void pairAlikeInOrder() {
    int oldStart = 0;
    int newStart = 0;
    for (int j = 0; j <= news.size(); j++) {
      Pair pair = j == news.size() ? null : ofNew[j];
      if (j == news.size() || (pair != null && pair.how() == How.IN_ORDER)) {
        int oldEnd = pair == null ? olds.size() : pair.before();
        pairStretch(free(ofOld, oldStart, oldEnd), free(ofNew, newStart, j));
        oldStart = oldEnd + 1;
        newStart = j + 1;
      }
    }
  }

  private static List<Integer> free(@Nullable Pair[] pairs, int start, int end) {
    List<Integer> free = new ArrayList<>();
    for (int i = start; i < end; i++) {
      if (pairs[i] == null) {
        free.add(i);
      }
    }
    return free;
  }

  private void pairStretch(List<Integer> some, List<Integer> others) {
    if ((long) some.size() * others.size() > MOST_COMPARED) {
      for (int k = 0; k < Math.min(some.size(), others.size()); k++) {
        pairIfAlike(some.get(k), others.get(k));
      }
      return;
    }
    int[][] percents = new int[some.size()][others.size()];
    int[][] best = new int[some.size() + 1][others.size() + 1];
    for (int i = some.size() - 1; i >= 0; i--) {
      for (int j = others.size() - 1; j >= 0; j--) {
        percents[i][j] = percent(some.get(i), others.get(j));
        int both = percents[i][j] == 0 ? 0 : percents[i][j] + best[i + 1][j + 1];
        best[i][j] = Math.max(both, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    int i = 0;
    int j = 0;
    while (i < some.size() && j < others.size()) {
      if (percents[i][j] > 0 && best[i][j] == percents[i][j] + best[i + 1][j + 1]) {
        add(some.get(i), others.get(j), How.ALIKE, percents[i][j]);
        i++;
        j++;
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private void pairIfAlike(int old, int fresh) {
    int percent = percent(old, fresh);
    if (percent > 0) {
      add(old, fresh, How.ALIKE, percent);
    }
  }

  private void pairAlikeAnywhere() {
    List<Integer> some = free(ofOld, 0, olds.size());
    List<Integer> others = free(ofNew, 0, news.size());
    if ((long) some.size() * others.size() > MOST_COMPARED) {
      return;
    }
    List<Pair> candidates = new ArrayList<>();
    for (int old : some) {
      for (int fresh : others) {
        int percent = percent(old, fresh);
        if (percent > 0) {
          candidates.add(new Pair(old, fresh, How.ALIKE, percent));
        }
      }
    }
    // The sort keeps the order of the lists where percents are equal.
    candidates.sort((a, b) -> Integer.compare(b.percent(), a.percent()));
    for (Pair candidate : candidates) {
      if (ofOld[candidate.before()] == null && ofNew[candidate.after()] == null) {
        add(candidate.before(), candidate.after(), How.ALIKE, candidate.percent());
      }
    }
  }

  /** How alike two texts are; 0 below the least percent. Never 100: they are not the same. */
  private int percent(int old, int fresh) {
    int percent =
        scorer
            .score(scorable(olds.get(old)), scorable(news.get(fresh)), LEAST_PERCENT)
            .map(Score::percent)
            .orElse(0);
    return Math.min(percent, 99);
  }

  private ScorableText scorable(Segment segment) {
    return scorable.computeIfAbsent(segment, text -> ScorableText.of(text, vocabulary));
  }
}
