package org.korpu.filter.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.filter.Segmenter.Piece;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;

class GoldenSegmentationTest {

  private final SrxSegmenter segmenter = SrxSegmenter.builtIn();

  @ParameterizedTest
  @CsvSource({"az,60", "en,40", "ru,40"})
  void paragraphsAreCutAsTheGoldenFileHasThem(String language, int atLeast) {
    List<List<String>> golden = GoldenParagraphs.of(language);

    assertThat(golden).hasSizeGreaterThanOrEqualTo(atLeast);
    assertThat(golden.stream().map(p -> segments(String.join(" ", p), language)).toList())
        .isEqualTo(golden);
  }

  @ParameterizedTest
  @CsvSource({"az", "en", "ru"})
  void noBreakSpacesAndTwoSpacesCutLikeOne(String language) {
    for (List<String> paragraph : GoldenParagraphs.of(language)) {
      assertThat(segments(String.join("\u00A0", paragraph), language)).isEqualTo(paragraph);
      assertThat(segments(String.join("  ", paragraph), language)).isEqualTo(paragraph);
    }
  }

  private List<String> segments(String text, String language) {
    return segmenter.split(Segment.of(text), new LanguageTag(language)).stream()
        .filter(piece -> piece.kind() == Piece.Kind.SEGMENT)
        .map(piece -> piece.content().text())
        .toList();
  }
}
