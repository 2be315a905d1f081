package org.korpu.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.korpu.check.CheckMessage;
import org.korpu.check.Finding;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.report.Highlight;

/** Findings for people at a terminal, and as JSON Lines. */
class TextFindingsTest {

  @Test
  void findingIsAPlaceAFaultAndBothTextsWithTheirSpots() {
    assertThat(text(Highlight.BRACKETS, SampleFindings.ALL.get(0)))
        .isEqualTo(
            """
            release.en-az.xlf:12:5: u1/s1: error: NumberMismatch: the source has 118,600, the \
            translation 116 800
                en  From ⟦118,600⟧ to 122,750.
                az  ⟦116 800⟧-dən.
            1 error, 0 warnings, 0 remarks
            """);
  }

  @Test
  void changeThatMendsItIsShownBelow() {
    assertThat(text(Highlight.BRACKETS, SampleFindings.ALL.get(1)))
        .contains("    az  Xidm⟦ә⟧t ofisi\n    →   Xidmət ofisi\n");
  }

  @Test
  void severalChecksAreCountedAtTheEnd() {
    String text =
        new String(
            SampleFindings.report(FindingFormat.TEXT, InterfaceLanguage.RU, SampleFindings.ALL),
            StandardCharsets.UTF_8);

    assertThat(text)
        .contains("  LookAlike       1\n")
        .endsWith("3 ошибки, 1 предупреждение, 1 примечание\n");
  }

  @Test
  void caretStandsBelowTheSpotWhateverStandsBeforeIt() {
    // A combining accent takes no cell of a terminal, a Chinese character takes two.
    Finding wide =
        SampleFindings.finding(
            "LookAlike",
            Severity.ERROR,
            SampleFindings.pair("a.xlf", "1", 1, "x", "e\u0301 中文 spot!"),
            Message.of(CheckMessage.DATE_ADDED, "x"),
            null,
            new Finding.Span(6, 10),
            null);

    assertThat(text(Highlight.COLOUR, wide))
        .contains("    az  e\u0301 中文 \u001B[1;31mspot\u001B[0m!\n" + " ".repeat(15) + "^^^^\n");
  }

  @Test
  void controlCharactersOfATextDoNotReachTheTerminal() {
    assertThat(text(Highlight.COLOUR, SampleFindings.ALL.get(4)))
        .contains("& \\u0001 ")
        .doesNotContain("\u0001");
  }

  @Test
  void jsonHasTheFixedTargetWhereThereIsAFix() {
    String json =
        new String(
            SampleFindings.report(FindingFormat.JSON, InterfaceLanguage.EN, SampleFindings.ALL),
            StandardCharsets.UTF_8);
    List<String> lines = json.lines().toList();

    assertThat(lines).hasSize(5);
    assertThat(lines.get(0))
        .startsWith("{\"check\":\"NumberMismatch\",\"severity\":\"error\",\"file\":")
        .doesNotContain("\"fix\"");
    assertThat(lines.get(1)).endsWith(",\"targetEnd\":5,\"fix\":\"Xidmət ofisi\"}");
  }

  private static String text(Highlight highlight, Finding finding) {
    return new String(
        SampleFindings.report(
            FindingFormat.TEXT,
            SampleFindings.setting(InterfaceLanguage.EN, highlight),
            List.of(finding)),
        StandardCharsets.UTF_8);
  }
}
