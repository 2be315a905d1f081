package org.korpu.filter.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.korpu.filter.CutExplanation;
import org.korpu.filter.CutExplanation.Decision;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;

/** Rules are looked for in a fast way; the plain reading of them is the oracle. */
class RandomTextTest {

  private static final List<String> LANGUAGES = List.of("az", "en", "ru");

  private final SrxSegmenter segmenter = SrxSegmenter.builtIn();
  private final Map<String, PlainReading> readings = new HashMap<>();

  RandomTextTest() throws Exception {
    for (String language : LANGUAGES) {
      try (InputStream in = SrxSegmenter.class.getResourceAsStream("korpu.srx")) {
        readings.put(language, new PlainReading(in, language));
      }
    }
  }

  @Property(seed = "20261123")
  void cutsAndTheirExplanationAreThoseOfThePlainReading(@ForAll("texts") String text) {
    for (String language : LANGUAGES) {
      List<Integer> expected = readings.get(language).breaks(text);
      CutExplanation explanation = segmenter.explain(Segment.of(text), new LanguageTag(language));
      List<Integer> explained = new ArrayList<>();
      explanation.decisions().stream()
          .filter(Decision::isCut)
          .forEach(decision -> explained.add(decision.place()));

      assertThat(segmenter.breaks(text, new LanguageTag(language)))
          .as("%s: %s", language, text)
          .isEqualTo(expected);
      assertThat(explained).as("%s: %s", language, text).isEqualTo(expected);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "Bu",
            " ",
            " ",
            " ",
            "Mr.",
            "və s.",
            "küç.",
            "г.",
            "т.",
            "е.",
            "A.",
            "B.",
            "etc.",
            "vol.",
            "No.",
            "5",
            "2012",
            ".",
            ".",
            "!",
            "?",
            "…",
            "sentence.",
            "Sentence",
            "предложение.",
            "Новое",
            "yeni.",
            "“",
            "”",
            "–",
            "deyə",
            "im.",
            "Jan.",
            "a.m.",
            "www.a.az.",
            "prof.")
        .list()
        .ofMinSize(3)
        .ofMaxSize(14)
        .map(words -> String.join("", words));
  }
}
