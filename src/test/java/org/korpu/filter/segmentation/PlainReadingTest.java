package org.korpu.filter.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korpu.model.LanguageTag;

/** Our engine and Okapi's against a plain reading of the rules, on all our test sentences. */
class PlainReadingTest {

  private final SrxSegmenter segmenter = SrxSegmenter.builtIn();

  @ParameterizedTest
  @ValueSource(strings = {"az", "en", "ru", "de"})
  void cutsAreThoseOfThePlainReading(String language) throws Exception {
    PlainReading plain;
    try (InputStream in = SrxSegmenter.class.getResourceAsStream("korpu.srx")) {
      plain = new PlainReading(in, language);
    }
    for (String text : texts()) {
      List<Integer> expected = plain.breaks(text);
      assertThat(segmenter.breaks(text, new LanguageTag(language)))
          .as("%s: %s", language, text)
          .isEqualTo(expected);
      assertThat(OkapiOracleTest.okapi(text, language))
          .as("Okapi, %s: %s", language, text)
          .isEqualTo(expected);
    }
  }

  private static List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (String language : List.of("az", "en", "ru")) {
      OfficialItems.of(language).forEach(item -> texts.add(item.paragraph()));
      GoldenParagraphs.of(language).forEach(p -> texts.add(String.join(" ", p)));
    }
    return texts;
  }
}
