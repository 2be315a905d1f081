package org.korpu.filter.segmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korpu.filter.Segmenter.Piece;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;

/**
 * The time grows with the length of a paragraph, whatever is in it. What is quadratic takes two
 * seconds of the processor at this length, and what is not a tenth of one. The time of the
 * processor is told apart from that of a busy machine.
 */
class LongParagraphTest {

  private static final Duration LIMIT = Duration.ofSeconds(1);
  private static final int LENGTH = 12_000;

  /** Ends a test that would never end. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        "…",
        "!?",
        ". ",
        "?” ",
        ")",
        ".)",
        "\"",
        ".\"",
        "a",
        "A",
        "A.",
        "A. ",
        "Ə. N. ",
        "1.",
        "1. ",
        "12.",
        "a@",
        "www.",
        "http:",
        "- ",
        "В ",
        "В 2012 г. ",
        "т. ",
        "t.e.d. ",
        " ",
        ".  ",
        "_",
        "*",
        "və s. ",
        "Mr. ",
        "е. ",
        "[1]",
        ".[1]",
        "...",
        "Bakı, ",
        "Мэр ",
        "«",
        "a. b. ",
        "№ ",
        "n... n... ",
        "Əliyev A. B. ",
        "5 m. ",
        "\u2028",
        "。",
        "。」"
      })
  void longParagraphIsCutInLinearTime(String unit) {
    String text = unit.repeat(LENGTH / unit.length()) + " Son.";
    SrxSegmenter segmenter = SrxSegmenter.builtIn();

    for (LanguageTag language : List.of(LanguageTag.AZ, LanguageTag.EN, LanguageTag.RU)) {
      Cut cut = assertTimeoutPreemptively(PATIENCE, () -> cut(segmenter, text, language));
      assertThat(cut.processor()).as(language.toString()).isLessThan(LIMIT);
      assertThat(cut.pieces().stream().mapToInt(piece -> piece.content().text().length()).sum())
          .isEqualTo(text.length());
    }
  }

  /** The pieces of a text, and what its processor worked for them. */
  private record Cut(List<Piece> pieces, Duration processor) {}

  private static Cut cut(SrxSegmenter segmenter, String text, LanguageTag language) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    List<Piece> pieces = segmenter.split(Segment.of(text), language);
    return new Cut(pieces, Duration.ofNanos(threads.getCurrentThreadCpuTime() - start));
  }

  @Test
  void veryLongParagraphIsCut() {
    StringBuilder text = new StringBuilder();
    while (text.length() < 300_000) {
      OfficialItems.of("az").forEach(item -> text.append(item.paragraph()).append(' '));
    }
    List<Piece> pieces =
        assertTimeoutPreemptively(
            PATIENCE,
            () -> SrxSegmenter.builtIn().split(Segment.of(text.toString()), LanguageTag.AZ));

    assertThat(pieces).hasSizeGreaterThan(6_000);
  }

  @Test
  void ruleThatOverflowsTheStackIsNamed() {
    String rules =
        """
        <srx xmlns="http://www.lisa.org/srx20" version="2.0"><header cascade="no"/><body>
        <languagerules><languagerule languagerulename="Own">
        <rule break="yes"><beforebreak>(?:a|b)*c</beforebreak></rule>
        </languagerule></languagerules>
        <maprules><languagemap languagepattern=".*" languagerulename="Own"/></maprules></body></srx>
        """;
    SrxSegmenter segmenter =
        SrxSegmenter.read(
            new ByteArrayInputStream(rules.getBytes(StandardCharsets.UTF_8)), "own.srx");

    InputException fault =
        catchThrowableOfType(
            InputException.class, () -> segmenter.breaks("ab".repeat(500_000), LanguageTag.AZ));

    assertThat(fault.diagnostics())
        .singleElement()
        .satisfies(
            diagnostic -> {
              assertThat(diagnostic.cause().key()).isEqualTo(SegmentationMessage.TEXT_TOO_LONG);
              assertThat(diagnostic.file()).isEqualTo("own.srx");
              assertThat(diagnostic.position().line()).isEqualTo(3);
            });
  }
}
