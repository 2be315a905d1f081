package org.korpu.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.korpu.model.InlineCode;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Property;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

class UnitFilterTest {

  private static final Variant EN = Variant.of(LanguageTag.EN, Segment.of("Signing in Ganja"));
  private static final Variant AZ = Variant.of(LanguageTag.AZ, Segment.of("İMZALANMA"));
  private static final Variant RU = Variant.of(LanguageTag.RU, Segment.of("Подписание"));
  private static final Variant BRITISH =
      Variant.of(new LanguageTag("en-GB"), Segment.of("The signing"));

  private static final TranslationUnit TRILINGUAL =
      new TranslationUnit(
          "7", LanguageTag.EN, Metadata.NONE.withAttribute("usagecount", "3"), List.of(EN, AZ, RU));

  @Test
  void withoutLanguagesTheWholeUnitIsSelected() {
    assertThat(UnitFilter.ALL.select(TRILINGUAL)).containsSame(TRILINGUAL);
  }

  @Test
  void otherVariantsAreLeftOutAndTheRestOfTheUnitStays() {
    assertThat(filter(LanguageTag.RU, LanguageTag.EN).select(TRILINGUAL))
        .contains(new TranslationUnit("7", LanguageTag.EN, TRILINGUAL.metadata(), List.of(EN, RU)));
  }

  @Test
  void regionBelongsToItsLanguage() {
    TranslationUnit unit = TranslationUnit.of(BRITISH, AZ);

    assertThat(filter(LanguageTag.EN, LanguageTag.AZ).select(unit)).containsSame(unit);
  }

  @Test
  void unitInOneLanguageTranslatesNothing() {
    UnitFilter filter = filter(LanguageTag.EN, LanguageTag.AZ);

    assertThat(filter.select(TranslationUnit.of(EN, RU))).isEmpty();
    assertThat(filter.select(TranslationUnit.of(RU))).isEmpty();
    assertThat(filter.select(TranslationUnit.of(EN, BRITISH))).isEmpty();
  }

  @Test
  void unitStaysWholeWhereNoLanguageIsWanted() {
    TranslationUnit regions = TranslationUnit.of(EN, BRITISH);

    assertThat(UnitFilter.ALL.select(regions)).containsSame(regions);
    assertThat(UnitFilter.ALL.select(TranslationUnit.of(EN))).isPresent();
  }

  @Test
  void everyConditionMustHold() {
    UnitFilter signing = UnitFilter.ALL.and(new UnitCondition.Containing("signing"));

    assertThat(signing.select(TRILINGUAL)).isPresent();
    assertThat(signing.and(new UnitCondition.Containing("Bakı")).select(TRILINGUAL)).isEmpty();
  }

  @Test
  void conditionSeesTheWantedLanguagesOnly() {
    UnitFilter filter =
        filter(LanguageTag.AZ, LanguageTag.RU).and(new UnitCondition.Containing("signing"));

    assertThat(filter.select(TRILINGUAL)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"imzalanma", "İmza", "подпис", "NING IN G"})
  void caseOfATextFollowsItsLanguage(String text) {
    assertThat(new UnitCondition.Containing(text).holds(TRILINGUAL)).isTrue();
  }

  @Test
  void codesDoNotSplitAText() {
    Segment bold =
        new Segment(
            List.of(
                new TextRun("Gan"),
                InlineCode.of(InlineCode.Kind.PLACEHOLDER, "1", null, "<br>"),
                new TextRun("ja")));

    assertThat(
            new UnitCondition.Containing("ganja")
                .holds(TranslationUnit.of(Variant.of(LanguageTag.EN, bold))))
        .isTrue();
    assertThatThrownBy(() -> new UnitCondition.Containing(""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void latestDateOfUnitOrVariantCounts() {
    TranslationUnit unit =
        new TranslationUnit(
            null,
            null,
            Metadata.NONE.withAttribute("creationdate", "20200101T000000Z"),
            List.of(
                EN,
                new Variant(
                    LanguageTag.AZ,
                    AZ.segment(),
                    Metadata.NONE
                        .withAttribute("changedate", "20210601T120000Z")
                        .withAttribute("lastusagedate", "20260101T000000Z"))));

    assertThat(since("2021-06-01T12:00:00Z").holds(unit)).isTrue();
    assertThat(since("2021-06-01T12:00:01Z").holds(unit)).isFalse();
    assertThat(since("1970-01-01T00:00:00Z").holds(TRILINGUAL)).isFalse();
  }

  @Test
  void lastChangeIsBeforeOrSinceATime() {
    TranslationUnit unit =
        TRILINGUAL.withMetadata(Metadata.NONE.withAttribute("changedate", "20210601T120000Z"));
    Instant noon = Instant.parse("2021-06-01T12:00:00Z");

    assertThat(new UnitCondition.Before(noon).holds(unit)).isFalse();
    assertThat(new UnitCondition.Before(noon.plusSeconds(1)).holds(unit)).isTrue();
    assertThat(new UnitCondition.Before(noon).holds(TRILINGUAL)).isFalse();
  }

  @Test
  void expressionMatchesPartOfAnyVariant() {
    assertThat(matching("n\\w+g in").holds(TRILINGUAL)).isTrue();
    assertThat(matching("^Подпис").holds(TRILINGUAL)).isTrue();
    assertThat(matching("^подпис").holds(TRILINGUAL)).isFalse();
  }

  @Test
  void wordsOfTheSourceAreCounted() {
    TranslationUnit fromRussian =
        new TranslationUnit(null, LanguageTag.RU, Metadata.NONE, List.of(EN, RU));
    TranslationUnit silent = new TranslationUnit(null, null, Metadata.NONE, List.of(EN, RU));

    assertThat(new UnitCondition.Words(3, 3).holds(TRILINGUAL)).isTrue();
    assertThat(new UnitCondition.Words(0, 2).holds(TRILINGUAL)).isFalse();
    assertThat(new UnitCondition.Words(1, 1).holds(fromRussian)).isTrue();
    assertThat(new UnitCondition.Words(3, 3).holds(silent)).isTrue();
    assertThatThrownBy(() -> new UnitCondition.Words(3, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void stateOfAnyVariantCounts() {
    Variant reviewed =
        new Variant(
            LanguageTag.AZ,
            AZ.segment(),
            Metadata.NONE.withProperty(Property.of(Property.STATE, "reviewed")));
    TranslationUnit unit = TranslationUnit.of(EN, reviewed, RU);

    assertThat(new UnitCondition.InState(Set.of("reviewed", "final")).holds(unit)).isTrue();
    assertThat(new UnitCondition.InState(Set.of("final")).holds(unit)).isFalse();
  }

  @Test
  void propertyAndNameOfUnitOrVariantCount() {
    TranslationUnit unit =
        new TranslationUnit(
            null,
            null,
            Metadata.NONE
                .withAttribute("creationid", "İlqar")
                .withProperty(Property.of(Property.DOCUMENT, "release.docx")),
            List.of(
                EN,
                new Variant(
                    LanguageTag.AZ,
                    AZ.segment(),
                    Metadata.NONE
                        .withAttribute("changeid", "Leyla")
                        .withAttribute("creationtool", "tool"))));

    assertThat(UnitCondition.WithProperty.ofDocument("release.docx").holds(unit)).isTrue();
    assertThat(UnitCondition.WithProperty.ofDocument("release").holds(unit)).isFalse();
    assertThat(new UnitCondition.By("leyla").holds(unit)).isTrue();
    assertThat(new UnitCondition.By("ilqar").holds(unit)).isTrue();
    assertThat(new UnitCondition.By("tool").holds(unit)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "20261123T093000Z, 2026-11-23T09:30:00Z",
    "2026-11-23T09:30:00Z, 2026-11-23T09:30:00Z",
    "2026-11-23T09:30, 2026-11-23T09:30:00Z",
    "20261123T093000, 2026-11-23T09:30:00Z",
    "2026-11-23, 2026-11-23T00:00:00Z"
  })
  void datesOfManyShapesAreRead(String text, String time) {
    assertThat(TmxDate.parse(text)).contains(Instant.parse(time));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "20261323T093000Z", "2026", "23.11.2026", "T20261123", "2026-11-31"})
  void whatIsNoDateIsNone(String text) {
    assertThat(TmxDate.parse(text)).isEmpty();
  }

  private static UnitCondition since(String time) {
    return new UnitCondition.Since(Instant.parse(time));
  }

  private static UnitCondition matching(String expression) {
    return new UnitCondition.Matching(new RegexPattern(expression));
  }

  private static UnitFilter filter(LanguageTag... languages) {
    return new UnitFilter(List.of(languages), List.of());
  }
}
