package org.korpu.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

class ScorerTest {

  private static final Scorer SCORER = new Scorer();

  private static Segment az(String text) {
    return Segment.of(text);
  }

  private static Segment az(Inline... content) {
    return new Segment(List.of(content));
  }

  private static InlineCode code(InlineCode.Kind kind, String id) {
    return InlineCode.of(kind, id, null, "<" + id + ">");
  }

  private static TextRun run(String text) {
    return new TextRun(text);
  }

  private static Optional<Score> score(Segment a, Segment b, int threshold) {
    GrowingVocabulary vocabulary = new GrowingVocabulary(LanguageTag.AZ);
    return SCORER.score(ScorableText.of(a, vocabulary), ScorableText.of(b, vocabulary), threshold);
  }

  private static Optional<Score> score(String a, String b, int threshold) {
    return score(Segment.of(a), Segment.of(b), threshold);
  }

  private static String explained(Segment a, Segment b) {
    Score score = score(a, b, 0).orElseThrow();
    return score.percent()
        + score.penalties().stream()
            .map(penalty -> " " + penalty.reason() + "-" + penalty.points())
            .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Xidmət ölkədə yerləşir        | Xidmət ölkədə yerləşir         | 100
          Xidmət ölkədə yerləşir        | xidmət ölkədə yerləşir.        | 98 CASE-1 PUNCTUATION-1
          İl ərzində                    | il ərzində                     | 99 CASE-1
          Isıq yandı                    | isıq yandı                     | 50
          Report for 2024               | Report for 2025                | 99 PLACEABLES-1
          Report for 2024               | Report for                     | 66
          from 5 to 6                   | from 6 to 5                    | 99 PLACEABLES-1
          The new office opened in Gabala | The office opened in Gabala  | 83
          Yazın: a@b.az                 | Yazın: c@d.az                  | 99 PLACEABLES-1
          a b c d e                     | v w x y z                      | 0
          one, two, three               | one two three                  | 98 PUNCTUATION-2
          one, two three                | one two, three                 | 99 PUNCTUATION-1
          NATO’nun üzvü                 | NATO'nun üzvü                  | 99 PUNCTUATION-1
          Service the the Service       | service the the service        | 99 CASE-1
          The the                       | the The                        | 99 CASE-1
          one  two                      | one two                        | 99 WHITE_SPACE-1
          one  two three                | one two  three                 | 99 WHITE_SPACE-1
          one , two                     | one, two                       | 99 WHITE_SPACE-1
          Xidmətin rəisi danışıb        | Xidmətə rəis danışıb           | 66
          Xidmətin rəisi danışıb        | Xidmətin rəisi qayıdıb         | 66
          ***                           | ---                            | 0 PUNCTUATION-3
          ***                           | ***                            | 100
          """)
  void explainsEachPoint(String a, String b, String expected) {
    assertThat(explained(az(a), az(b))).isEqualTo(expected);
  }

  @Test
  void noBreakSpaceIsWhiteSpaceThatDiffers() {
    assertThat(explained(az("20\u00A0manat"), az("20 manat"))).isEqualTo("99 WHITE_SPACE-1");
  }

  @Test
  void whiteSpaceAtTheEndsDoesNotMatter() {
    assertThat(explained(az("  Bakı\n"), az("Bakı"))).isEqualTo("100");
  }

  @Test
  void penaltiesForMarksAndPlaceablesAreBounded() {
    assertThat(explained(az("a!!!!!!!!"), az("a"))).isEqualTo("97 PUNCTUATION-3");
    assertThat(explained(az("1 2 3 4 5 6 7 8"), az("11 12 13 14 15 16 17 18")))
        .isEqualTo("95 PLACEABLES-5");
  }

  @Test
  void idsAndNativeCodesDoNotMatterButOrderAndPairingDo() {
    Segment bold =
        az(code(InlineCode.Kind.OPEN, "1"), run("Bakı"), code(InlineCode.Kind.CLOSE, "1"));
    Segment link =
        az(code(InlineCode.Kind.OPEN, "x7"), run("Bakı"), code(InlineCode.Kind.CLOSE, "x7"));
    assertThat(explained(bold, link)).isEqualTo("100");
    assertThat(explained(bold, az("Bakı"))).isEqualTo("98 CODES-2");
    Segment torn =
        az(code(InlineCode.Kind.OPEN, "1"), run("Bakı"), code(InlineCode.Kind.CLOSE, "2"));
    assertThat(explained(bold, torn)).isEqualTo("99 CODES-1");
  }

  @Test
  void aCodeInAnotherPlaceIsNotIdentical() {
    InlineCode image = code(InlineCode.Kind.PLACEHOLDER, "1");
    assertThat(explained(az(run("Bakı "), image, run("şəhəri")), az(run("Bakı şəhəri"), image)))
        .isEqualTo("99 CODES-1");
    assertThat(explained(az(run("  Bakı"), image), az(run("Bakı"), image))).isEqualTo("100");
  }

  @Test
  void highlightsAreNoCodesOfTheDocument() {
    Segment highlighted =
        az(
            code(InlineCode.Kind.HIGHLIGHT_OPEN, "1"),
            run("Bakı"),
            code(InlineCode.Kind.HIGHLIGHT_CLOSE, "1"));
    assertThat(explained(highlighted, az("Bakı"))).isEqualTo("100");
  }

  @Test
  void nothingBelowTheThresholdIsGiven() {
    assertThat(score("bir iki üç", "bir iki dörd", 67)).isEmpty();
    assertThat(score("bir iki üç", "bir iki dörd", 66)).isPresent();
    assertThat(score("bir iki üç.", "bir iki dörd", 66)).isEmpty();
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "Bakı",
            "bakı",
            "BAKI",
            "il",
            "İl",
            "xidmət",
            "xidmətin",
            "Xidmətə",
            "NATO’nun",
            "NATO'nun",
            "5",
            "6-cı",
            "26,750",
            "a@b.az",
            ",",
            ".",
            " – ",
            "\u00A0",
            "  ",
            "\u00AD",
            "–");
    Arbitrary<String> separators = Arbitraries.frequency(Tuple.of(9, " "), Tuple.of(1, ""));
    return pieces
        .flatMap(piece -> separators.map(separator -> piece + separator))
        .list()
        .ofMaxSize(9)
        .map(list -> String.join("", list));
  }

  @Property(seed = "20261123")
  void theScoreIsSymmetric(@ForAll("texts") String a, @ForAll("texts") String b) {
    assertThat(score(a, b, 0)).isEqualTo(score(b, a, 0));
  }

  @Property(seed = "20261123")
  void onlyIdenticalTextsHaveAHundred(@ForAll("texts") String a, @ForAll("texts") String b) {
    assertThat(score(a, b, 0).orElseThrow().percent() == 100)
        .isEqualTo(a.strip().equals(b.strip()));
  }

  @Property(seed = "20261123")
  void whatIsTakenOffIsSaid(@ForAll("texts") String a, @ForAll("texts") String b) {
    GrowingVocabulary vocabulary = new GrowingVocabulary(LanguageTag.AZ);
    ScorableText some = ScorableText.of(Segment.of(a), vocabulary);
    ScorableText other = ScorableText.of(Segment.of(b), vocabulary);
    Score score = SCORER.score(some, other);
    int longer = Math.max(some.size(), other.size());
    int points = score.penalties().stream().mapToInt(Penalty::points).sum();
    int alike =
        longer == 0
            ? a.strip().equals(b.strip()) ? 100 : 0
            : 100
                * (2 * longer
                    - PlainDistance.of(some.words(), some.stems(), other.words(), other.stems()))
                / (2 * longer);
    assertThat(score.percent()).isEqualTo(Math.max(0, alike - points));
  }

  @Property(seed = "20261123")
  void stoppingEarlyChangesNothing(
      @ForAll("texts") String a,
      @ForAll("texts") String b,
      @ForAll @IntRange(min = 1, max = 100) int threshold) {
    Score full = score(a, b, 0).orElseThrow();
    assertThat(score(a, b, threshold))
        .isEqualTo(full.percent() >= threshold ? Optional.of(full) : Optional.empty());
  }

  @Property(seed = "20261123")
  void theBagOfWordsRulesNothingOutThatReaches(
      @ForAll("texts") String a,
      @ForAll("texts") String b,
      @ForAll @IntRange(min = 1, max = 100) int threshold) {
    GrowingVocabulary vocabulary = new GrowingVocabulary(LanguageTag.AZ);
    ScorableText some = ScorableText.of(Segment.of(a), vocabulary);
    ScorableText other = ScorableText.of(Segment.of(b), vocabulary);
    if (SCORER.score(some, other).percent() >= threshold) {
      assertThat(some.mayReach(other, threshold)).isTrue();
    }
  }

  @Property(seed = "20261123")
  void aVocabularyGrownOnAnotherScoresAlike(@ForAll("texts") String a, @ForAll("texts") String b) {
    GrowingVocabulary base = new GrowingVocabulary(LanguageTag.AZ);
    ScorableText known = ScorableText.of(Segment.of(a), base);
    ScorableText asked =
        ScorableText.of(Segment.of(b), new GrowingVocabulary(LanguageTag.AZ, base));
    assertThat(SCORER.score(known, asked)).isEqualTo(score(a, b, 0).orElseThrow());
  }

  @Property(seed = "20261123")
  void theBandedDistanceIsThePlainOne(
      @ForAll("forms") int[] a, @ForAll("forms") int[] b, @ForAll @IntRange(max = 24) int most) {
    assertThat(WordDistance.within(a, stems(a), b, stems(b), most))
        .isEqualTo(Math.min(PlainDistance.of(a, stems(a), b, stems(b)), most + 1));
  }

  /** Forms of three stems. */
  @Provide
  Arbitrary<int[]> forms() {
    return Arbitraries.integers().between(0, 5).array(int[].class).ofMaxSize(10);
  }

  private static int[] stems(int[] forms) {
    return Arrays.stream(forms).map(form -> form / 2).toArray();
  }

  /** The oracle: the whole table, nothing clever. */
  private static final class PlainDistance {
    static int of(int[] a, int[] aStems, int[] b, int[] bStems) {
      int[][] table = new int[a.length + 1][b.length + 1];
      for (int i = 0; i <= a.length; i++) {
        for (int j = 0; j <= b.length; j++) {
          if (i == 0 || j == 0) {
            table[i][j] = 2 * (i + j);
          } else {
            int cost = a[i - 1] == b[j - 1] ? 0 : aStems[i - 1] == bStems[j - 1] ? 1 : 2;
            table[i][j] =
                Math.min(
                    table[i - 1][j - 1] + cost, Math.min(table[i - 1][j], table[i][j - 1]) + 2);
          }
        }
      }
      return table[a.length][b.length];
    }
  }
}
