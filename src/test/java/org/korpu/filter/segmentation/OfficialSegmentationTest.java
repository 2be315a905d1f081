package org.korpu.filter.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.filter.Segmenter.Piece;
import org.korpu.filter.segmentation.OfficialItems.Item;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;

class OfficialSegmentationTest {

  private final SrxSegmenter segmenter = SrxSegmenter.builtIn();

  @TestFactory
  Stream<DynamicTest> officialSentencesAreCutAsWritten() {
    return Stream.of("az", "en", "ru")
        .flatMap(
            language ->
                OfficialItems.of(language).stream()
                    .map(
                        item ->
                            DynamicTest.dynamicTest(
                                language + ": " + item.name(),
                                () ->
                                    assertThat(segments(item.paragraph(), language))
                                        .as("official-%s.txt, line %d", language, item.line())
                                        .isEqualTo(item.segments()))));
  }

  @ParameterizedTest
  @CsvSource({"az,150", "en,100", "ru,100"})
  void thereAreEnoughOfThem(String language, int atLeast) {
    List<Item> items = OfficialItems.of(language);

    assertThat(items).hasSizeGreaterThanOrEqualTo(atLeast);
    assertThat(items).extracting(Item::name).doesNotHaveDuplicates();
    assertThat(items).extracting(Item::paragraph).doesNotHaveDuplicates();
  }

  private List<String> segments(String text, String language) {
    return segmenter.split(Segment.of(text), new LanguageTag(language)).stream()
        .filter(piece -> piece.kind() == Piece.Kind.SEGMENT)
        .map(piece -> piece.content().text())
        .toList();
  }
}
