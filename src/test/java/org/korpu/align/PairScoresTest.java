package org.korpu.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.korpu.model.LanguageTag;

class PairScoresTest {

  private static final List<String> EN =
      List.of(
          "Baku hosts 40 guests.",
          "On 5 May 2026 the Ministry issued 17 permits.",
          "Where is Leyla Məmmədova?",
          "The rest is silence.");

  private static final List<String> AZ =
      List.of(
          "Bakı 40 qonaq qəbul edir.",
          "2026-cı il mayın 5-də Nazirlik 17 icazə verib.",
          "Leyla Məmmədova haradadır?",
          "Qalanı sükutdur.");

  @Test
  void translationsSpeakForThemselvesAndOthersAgainst() {
    PairScores scores = scores(Band.full(4, 4), PairScores.Grouping.WHOLE);

    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 4; j++) {
        if (i == j) {
          assertThat(scores.of(i, 1, j, 1)).as("%d %d", i, j).isGreaterThan(2);
        } else {
          assertThat(scores.of(i, 1, j, 1)).as("%d %d", i, j).isLessThan(0);
        }
      }
    }
  }

  @Test
  void whatIsBeyondTheTextsOrTheBandIsImpossible() {
    PairScores all = scores(Band.full(4, 4), PairScores.Grouping.WHOLE);
    PairScores narrow =
        scores(
            Band.around(new int[] {0, 1, 2, 3, 4}, new int[] {0, 1, 2, 3, 4}, 4),
            PairScores.Grouping.WHOLE);

    assertThat(all.of(3, 1, 3, 1)).isGreaterThan(PairScores.IMPOSSIBLE);
    assertThat(all.of(3, 2, 3, 1)).isEqualTo(PairScores.IMPOSSIBLE);
    assertThat(all.of(3, 1, 3, 2)).isEqualTo(PairScores.IMPOSSIBLE);
    assertThat(narrow.of(3, 1, 0, 1)).isEqualTo(PairScores.IMPOSSIBLE);
    assertThat(narrow.of(1, 1, 1, 1)).isEqualTo(all.of(1, 1, 1, 1));
  }

  @Test
  void groupThatMayBeCutIsWorthItsBestCut() {
    PairScores whole = scores(Band.full(4, 4), PairScores.Grouping.WHOLE);
    PairScores nested = scores(Band.full(4, 4), PairScores.Grouping.NESTED);

    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        for (int a = 1; a <= 3; a++) {
          for (int b = 1; b <= 3; b++) {
            assertThat(nested.nested(i, a, j, b))
                .as("%d+%d %d+%d", i, a, j, b)
                .isEqualTo(best(whole, i, a, j, b));
          }
        }
      }
    }
  }

  /** The oracle: every way to cut a group in two, and each part again. */
  private static float best(PairScores whole, int i, int a, int j, int b) {
    if (a == 0 || b == 0) {
      return -4f * (a + b);
    }
    float best = whole.of(i, a, j, b);
    if (best <= PairScores.IMPOSSIBLE) {
      return best;
    }
    for (int p = 0; p <= a; p++) {
      for (int q = 0; q <= b; q++) {
        if (p + q > 0 && p + q < a + b) {
          float first = p == 0 || q == 0 ? -4f * (p + q) : whole.of(i, p, j, q);
          best = Math.max(best, first + best(whole, i + p, a - p, j + q, b - q));
        }
      }
    }
    return best;
  }

  private static PairScores scores(Band band, PairScores.Grouping grouping) {
    List<LanguageTag> languages = List.of(LanguageTag.EN, LanguageTag.AZ);
    ParallelText text = new ParallelText(List.of(SegmentedText.of(EN), SegmentedText.of(AZ)));
    Corpus corpus = new Corpus(languages, List.of(text));
    KnownTranslations known = new Seeds(languages, SeedDictionary.NONE, corpus).translations(0, 1);
    return new PairScores(
        corpus.document(0).get(0),
        corpus.document(0).get(1),
        new PairModel(known.forward(), known.backward(), new LengthModel(0, 1)),
        band,
        grouping);
  }
}
