package org.korpu.filter.segmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.korpu.filter.segmentation.SrxRule.Verdict;
import org.korpu.model.LanguageTag;
import org.xml.sax.SAXException;

/** The file of rules that korpu ships. */
class OwnRulesTest {

  @Test
  void fileIsValidSrx() throws Exception {
    Validator validator = validator();

    assertThatCode(() -> validator.validate(source(text()))).doesNotThrowAnyException();
    // The schema can say no.
    assertThatThrownBy(
            () -> validator.validate(source(text().replace("cascade=\"yes\"", "cascade=\"1\""))))
        .isInstanceOf(SAXException.class);
    assertThatThrownBy(
            () ->
                validator.validate(
                    source(text().replaceFirst("<rule break=\"no\">", "<rule><x/>"))))
        .isInstanceOf(SAXException.class);
  }

  @Test
  void quickReaderReadsWhatTheXmlParserReads() throws IOException {
    assertThat(BuiltInRules.read()).isEqualTo(document());
  }

  @Test
  void everyRuleHasItsCommentWithAnExample() throws IOException {
    document()
        .ruleSets()
        .forEach(
            (set, rules) ->
                assertThat(rules)
                    .as(set)
                    .allSatisfy(
                        rule ->
                            assertThat(rule.name().comment())
                                .as("%s %s", set, rule.name())
                                .hasSizeGreaterThan(15)
                                .contains(rule.verdict() == Verdict.BREAK ? "|" : "^")));
  }

  @Test
  void commentsAreNotUsedTwiceInASet() throws IOException {
    document()
        .ruleSets()
        .forEach(
            (set, rules) ->
                assertThat(rules)
                    .as(set)
                    .extracting(rule -> rule.name().comment())
                    .doesNotHaveDuplicates());
  }

  @Test
  void noGroupIsRepeatedWithoutBound() throws IOException {
    // java.util.regex recurses on such a group: a long paragraph would overflow the stack.
    for (List<SrxRule> rules : document().ruleSets().values()) {
      assertThat(rules)
          .extracting(SrxRule::before, SrxRule::after)
          .allSatisfy(
              tuple ->
                  assertThat(tuple.toList())
                      .allSatisfy(
                          expression ->
                              assertThat((String) expression).doesNotContainPattern("\\)[*+]")));
    }
  }

  @Test
  void everySetIsMapped() throws IOException {
    SrxDocument document = document();

    assertThat(document.maps())
        .extracting(SrxDocument.LanguageMap::ruleSet)
        .containsExactlyInAnyOrderElementsOf(document.ruleSets().keySet());
  }

  @Test
  void eachLanguageHasItsRulesBetweenTheGeneralOnes() throws IOException {
    assertThat(
            document().rulesFor(LanguageTag.RU, new AbbreviationRules(Map.of())).stream()
                .map(rule -> rule.name().set())
                .distinct())
        .containsExactly(
            "Structure", "Russian", "Abbreviations", "Russian abbreviations", "Sentences");
  }

  private static SrxDocument document() throws IOException {
    try (InputStream in = SrxSegmenter.class.getResourceAsStream("korpu.srx")) {
      return SrxReader.read(in, "korpu.srx");
    }
  }

  private static String text() throws IOException {
    try (InputStream in = SrxSegmenter.class.getResourceAsStream("korpu.srx")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static StreamSource source(String xml) {
    return new StreamSource(new StringReader(xml));
  }

  private static Validator validator() throws SAXException {
    return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(OwnRulesTest.class.getResource("srx-2.0.xsd"))
        .newValidator();
  }
}
