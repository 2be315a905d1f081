package org.korpu.filter.segmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korpu.filter.CutExplanation.Decision;
import org.korpu.model.LanguageTag;
import org.korpu.model.Position;
import org.korpu.model.Segment;

class AbbreviationTest {

  @Test
  void abbreviationOfTheUserDoesNotEndASegment() {
    assertThat(SrxSegmenter.builtIn().breaks("Xət. Bakı qəbul edilib.", LanguageTag.AZ))
        .containsExactly(4);
    assertThat(with("xət.").breaks("Xət. Bakı qəbul edilib.", LanguageTag.AZ)).isEmpty();
    assertThat(with("xət.").breaks("Bu xət. 5 qəbul edilib.", LanguageTag.AZ)).isEmpty();
  }

  @Test
  void wordThatBeginsSentencesStillEndsIt() {
    assertThat(with("xət.").breaks("Yeni xət. Bu, düzdür.", LanguageTag.AZ)).containsExactly(9);
  }

  @Test
  void ordinaryWordRuleOfEnglishDoesNotCutThem() {
    assertThat(with("govtal.").breaks("the govtal. agreed to it.", LanguageTag.EN)).isEmpty();
  }

  @Test
  void everyFullStopOfAnAbbreviationIsCovered() {
    SrxSegmenter segmenter = with("q.x.z.", "yol. şərt.");

    assertThat(segmenter.breaks("Bu q. X. Z. Bakı.", LanguageTag.AZ)).isEmpty();
    assertThat(segmenter.breaks("Bu q.x.z. Bakı.", LanguageTag.AZ)).isEmpty();
    assertThat(segmenter.breaks("Bu yol. şərt. Bakı.", LanguageTag.AZ)).isEmpty();
    assertThat(segmenter.breaks("Bu uzun yol. Bakı.", LanguageTag.AZ)).containsExactly(12);
  }

  @Test
  void endOfALongerWordIsNoAbbreviation() {
    assertThat(with("xət.").breaks("Bu sxxət. Bakı qəbul edib.", LanguageTag.AZ))
        .containsExactly(9);
  }

  @Test
  void capitalIsThatOfTheLanguage() {
    assertThat(with("ixt.").breaks("İxt. Bakı.", LanguageTag.AZ)).isEmpty();
    assertThat(with("ixt.").breaks("Ixt. Bakı.", LanguageTag.AZ)).containsExactly(4);
  }

  @Test
  void listHoldsForItsLanguageOnly() {
    SrxSegmenter segmenter =
        SrxSegmenter.builtIn().withAbbreviations(Map.of(LanguageTag.AZ, list("xət.")));

    assertThat(segmenter.breaks("Xət. Bakı.", new LanguageTag("az-Latn"))).isEmpty();
    assertThat(segmenter.breaks("Xət. Bakı.", LanguageTag.EN)).containsExactly(4);
  }

  @Test
  void listDecidesFirstInRulesThatHaveNoPlaceForIt() {
    String srx =
        """
        <srx xmlns="http://www.lisa.org/srx20" version="2.0"><header cascade="no"/><body>
        <languagerules><languagerule languagerulename="Own">
        <rule break="yes"><beforebreak>\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
        </languagerule></languagerules>
        <maprules><languagemap languagepattern=".*" languagerulename="Own"/></maprules></body></srx>
        """;
    SrxSegmenter segmenter =
        SrxSegmenter.read(new ByteArrayInputStream(srx.getBytes(StandardCharsets.UTF_8)), "own.srx")
            .withAbbreviations(Map.of(LanguageTag.AZ, list("xət.")));

    assertThat(segmenter.breaks("Xət. Bu. O.", LanguageTag.AZ)).containsExactly(8);
  }

  @Test
  void explanationNamesTheListAndWhatItMatched() {
    Decision decision =
        with("küt.", "xət.")
            .explain(Segment.of("Bu xət. Bakı."), LanguageTag.AZ)
            .decisions()
            .get(0);

    assertThat(decision.isCut()).isFalse();
    assertThat(decision.matched()).isEqualTo("xət.");
    assertThat(decision.rule().file()).isEqualTo("korpu.toml");
    assertThat(decision.rule().position()).isEqualTo(new Position(2, 1));
    assertThat(decision.rule().set()).isEqualTo("Abbreviations");
    assertThat(decision.overruled().set()).isEqualTo("Sentences");
  }

  @Test
  void fullStopAtTheEndMayBeLeftOut() {
    assertThat(Abbreviation.parse(" şək ", "f", null).orElseThrow().text()).isEqualTo("şək.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        "..",
        "a..",
        "(a.",
        "a\nb.",
        "a.*",
        "[a]",
        "-",
        "a  b.",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!."
      })
  void whatIsNoAbbreviationIsRefused(String typed) {
    assertThat(Abbreviation.parse(typed, "f", null)).isEmpty();
    assertThatThrownBy(() -> new Abbreviation(typed, "f", null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"şək.", "b.e.ə.", "h/h.", "и т.д.", "gen.-leyt.", "t. e. d.", "№1."})
  void wellFormedOnesAreTaken(String typed) {
    assertThat(Abbreviation.parse(typed, "f", null).isPresent()).isEqualTo(!typed.startsWith("№"));
  }

  private static SrxSegmenter with(String... abbreviations) {
    List<Abbreviation> list = list(abbreviations);
    return SrxSegmenter.builtIn()
        .withAbbreviations(Map.of(LanguageTag.AZ, list, LanguageTag.EN, list));
  }

  private static List<Abbreviation> list(String... abbreviations) {
    return Arrays.stream(abbreviations)
        .map(text -> new Abbreviation(text, "korpu.toml", new Position(2, 1)))
        .toList();
  }
}
