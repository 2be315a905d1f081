package org.korpu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.korpu.check.Finding.Span;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Segment;
import org.korpu.model.Severity;

/** Findings that mark what a workspace allows are none. */
class AllowedSpotsTest {

  private static final SegmentPair PAIR =
      new SegmentPair(
          "f",
          "1",
          null,
          LanguageTag.EN,
          LanguageTag.AZ,
          Segment.of("INTERNET shop"),
          Segment.of("İnternetdə dükan"));

  private static Finding finding(String check, Span source, Span target) {
    return new Finding(
        check, Severity.ERROR, PAIR, Message.of(TranslationMessage.TARGET_EMPTY), source, target);
  }

  @Test
  void markedTextOfTheTargetIsComparedInAnyCase() {
    AllowedSpots allowed = new AllowedSpots(Map.of("A", List.of("internetdə")));

    assertThat(allowed.allows(finding("A", null, new Span(0, 10)))).isTrue();
    assertThat(allowed.allows(finding("A", null, new Span(0, 8)))).isFalse();
    assertThat(allowed.allows(finding("B", null, new Span(0, 10)))).isFalse();
    assertThat(allowed.allows(finding("A", null, new Span(4, 4)))).isFalse();
  }

  @Test
  void starStandsForAnyEnding() {
    AllowedSpots allowed = new AllowedSpots(Map.of("A", List.of("internet*")));

    assertThat(allowed.allows(finding("A", null, new Span(0, 10)))).isTrue();
    assertThat(allowed.allows(finding("A", null, new Span(11, 16)))).isFalse();
  }

  @Test
  void sourceCountsWhereTheTargetHasNoMark() {
    AllowedSpots allowed = new AllowedSpots(Map.of("A", List.of("Internet shop")));

    assertThat(allowed.allows(finding("A", new Span(0, 13), null))).isTrue();
    assertThat(allowed.allows(finding("A", new Span(0, 13), new Span(0, 3)))).isFalse();
    assertThat(allowed.allows(finding("A", null, null))).isFalse();
  }
}
