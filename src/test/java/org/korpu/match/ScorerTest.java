package org.korpu.match;

import static org.assertj.core.api.Assertions.assertThat;

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

  private static ScorableText az(String text) {
    return ScorableText.of(Segment.of(text), LanguageTag.AZ);
  }

  private static ScorableText az(Inline... content) {
    return ScorableText.of(new Segment(List.of(content)), LanguageTag.AZ);
  }

  private static InlineCode code(InlineCode.Kind kind, String id) {
    return InlineCode.of(kind, id, null, "<" + id + ">");
  }

  private static TextRun run(String text) {
    return new TextRun(text);
  }

  private static String explained(ScorableText a, ScorableText b) {
    Score score = SCORER.score(a, b);
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
    ScorableText bold =
        az(code(InlineCode.Kind.OPEN, "1"), run("Bakı"), code(InlineCode.Kind.CLOSE, "1"));
    ScorableText link =
        az(code(InlineCode.Kind.OPEN, "x7"), run("Bakı"), code(InlineCode.Kind.CLOSE, "x7"));
    assertThat(explained(bold, link)).isEqualTo("100");
    assertThat(explained(bold, az("Bakı"))).isEqualTo("98 CODES-2");
    ScorableText torn =
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
    ScorableText highlighted =
        az(
            code(InlineCode.Kind.HIGHLIGHT_OPEN, "1"),
            run("Bakı"),
            code(InlineCode.Kind.HIGHLIGHT_CLOSE, "1"));
    assertThat(explained(highlighted, az("Bakı"))).isEqualTo("100");
  }

  @Test
  void nothingBelowTheThresholdIsGiven() {
    assertThat(SCORER.score(az("bir iki üç"), az("bir iki dörd"), 67)).isEmpty();
    assertThat(SCORER.score(az("bir iki üç"), az("bir iki dörd"), 66)).isPresent();
    assertThat(SCORER.score(az("bir iki üç."), az("bir iki dörd"), 66)).isEmpty();
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
    assertThat(SCORER.score(az(a), az(b))).isEqualTo(SCORER.score(az(b), az(a)));
  }

  @Property(seed = "20261123")
  void onlyIdenticalTextsHaveAHundred(@ForAll("texts") String a, @ForAll("texts") String b) {
    assertThat(SCORER.score(az(a), az(b)).percent() == 100).isEqualTo(a.strip().equals(b.strip()));
  }

  @Property(seed = "20261123")
  void whatIsTakenOffIsSaid(@ForAll("texts") String a, @ForAll("texts") String b) {
    ScorableText some = az(a);
    ScorableText other = az(b);
    Score score = SCORER.score(some, other);
    int longer = Math.max(some.bag().size(), other.bag().size());
    int points = score.penalties().stream().mapToInt(Penalty::points).sum();
    int alike =
        longer == 0
            ? a.strip().equals(b.strip()) ? 100 : 0
            : 100 * (longer - PlainDistance.of(some.words(), other.words())) / longer;
    assertThat(score.percent()).isEqualTo(Math.max(0, alike - points));
  }

  @Property(seed = "20261123")
  void stoppingEarlyChangesNothing(
      @ForAll("texts") String a,
      @ForAll("texts") String b,
      @ForAll @IntRange(min = 1, max = 100) int threshold) {
    Score full = SCORER.score(az(a), az(b));
    assertThat(SCORER.score(az(a), az(b), threshold))
        .isEqualTo(full.percent() >= threshold ? Optional.of(full) : Optional.empty());
  }

  @Property(seed = "20261123")
  void theBagOfWordsRulesNothingOutThatReaches(
      @ForAll("texts") String a,
      @ForAll("texts") String b,
      @ForAll @IntRange(min = 1, max = 100) int threshold) {
    if (SCORER.score(az(a), az(b)).percent() >= threshold) {
      assertThat(az(a).bag().mayReach(az(b).bag(), threshold)).isTrue();
    }
  }

  @Property(seed = "20261123")
  void theBandedDistanceIsThePlainOne(
      @ForAll("words") String[] a,
      @ForAll("words") String[] b,
      @ForAll @IntRange(max = 12) int most) {
    assertThat(WordDistance.within(a, b, most))
        .isEqualTo(Math.min(PlainDistance.of(a, b), most + 1));
  }

  @Provide
  Arbitrary<String[]> words() {
    return Arbitraries.of("a", "b", "c").array(String[].class).ofMaxSize(10);
  }

  /** The oracle: the whole table, nothing clever. */
  private static final class PlainDistance {
    static int of(String[] a, String[] b) {
      int[][] table = new int[a.length + 1][b.length + 1];
      for (int i = 0; i <= a.length; i++) {
        for (int j = 0; j <= b.length; j++) {
          if (i == 0 || j == 0) {
            table[i][j] = i + j;
          } else {
            int replaced = table[i - 1][j - 1] + (a[i - 1].equals(b[j - 1]) ? 0 : 1);
            table[i][j] = Math.min(replaced, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
          }
        }
      }
      return table[a.length][b.length];
    }
  }
}
