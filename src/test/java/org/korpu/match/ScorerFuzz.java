package org.korpu.match;

import java.util.List;
import java.util.Optional;
import org.korpu.fuzz.FuzzText;
import org.korpu.fuzz.Holds;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;

/** Any two texts: the score keeps its bounds, is symmetric, and is that of the plain distance. */
public final class ScorerFuzz {

  private static final Scorer SCORER = new Scorer();

  private static final List<LanguageTag> LANGUAGES =
      List.of(LanguageTag.AZ, LanguageTag.EN, LanguageTag.RU, new LanguageTag("tr"));

  private ScorerFuzz() {}

  /** Called by the fuzzer and by the replay. */
  public static void fuzzerTestOneInput(byte[] input) {
    List<String> texts = FuzzText.alike(input.length > 1500 ? new byte[0] : input, 2);
    for (LanguageTag language : LANGUAGES) {
      check(texts.get(0), texts.get(1), language);
    }
  }

  private static void check(String a, String b, LanguageTag language) {
    GrowingVocabulary vocabulary = new GrowingVocabulary(language);
    ScorableText some = ScorableText.of(Segment.of(a), vocabulary);
    ScorableText other = ScorableText.of(Segment.of(b), vocabulary);
    Score score = SCORER.score(some, other);
    Holds.equal(SCORER.score(other, some), score, "symmetric");
    Holds.equal(score.percent() == 100, a.strip().equals(b.strip()), "100 for equal texts only");
    Holds.equal(SCORER.score(some, some), Score.IDENTICAL, "100 for itself");
    int points = score.penalties().stream().mapToInt(Penalty::points).sum();
    int longer = Math.max(some.size(), other.size());
    int distance = distance(some.words(), some.stems(), other.words(), other.stems());
    int alike =
        longer == 0
            ? a.strip().equals(b.strip()) ? 100 : 0
            : 100 * (2 * longer - distance) / (2 * longer);
    Holds.equal(score.percent(), Math.max(0, alike - points), "what is taken off is said");
    for (int threshold = 1; threshold <= 100; threshold += threshold < 60 ? 29 : 5) {
      boolean reaches = score.percent() >= threshold;
      Holds.equal(
          SCORER.score(some, other, threshold),
          reaches ? Optional.of(score) : Optional.empty(),
          "stopping early at " + threshold);
      Holds.that(!reaches || some.mayReach(other, threshold), "the bag of words at " + threshold);
    }
    ScorableText grown =
        ScorableText.of(Segment.of(b), new GrowingVocabulary(language, vocabulary));
    Holds.equal(SCORER.score(some, grown), score, "a vocabulary grown on another");
  }

  /** The oracle: the whole table, nothing clever. */
  private static int distance(int[] a, int[] aStems, int[] b, int[] bStems) {
    int[][] table = new int[a.length + 1][b.length + 1];
    for (int i = 0; i <= a.length; i++) {
      for (int j = 0; j <= b.length; j++) {
        if (i == 0 || j == 0) {
          table[i][j] = 2 * (i + j);
        } else {
          int cost = a[i - 1] == b[j - 1] ? 0 : aStems[i - 1] == bStems[j - 1] ? 1 : 2;
          table[i][j] =
              Math.min(table[i - 1][j - 1] + cost, Math.min(table[i - 1][j], table[i][j - 1]) + 2);
        }
      }
    }
    return table[a.length][b.length];
  }
}
