package org.korpu.curate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.korpu.model.InlineCode;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Property;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

class MemoryStatisticsTest {

  private static final LanguageTag BRITISH = new LanguageTag("en-GB");

  @Test
  void emptyMemoryHasNothing() {
    MemoryStatistics statistics = count();

    assertThat(statistics.units()).isZero();
    assertThat(statistics.languages()).isEmpty();
    assertThat(statistics.duplicates()).isZero();
  }

  @Test
  void variantsAndWordsAreCountedByLanguage() {
    MemoryStatistics statistics =
        count(
            TranslationUnit.of(en("It’s 26,750 today."), az("Bu gün BMT-nin günüdür")),
            TranslationUnit.of(en("Hello"), en("Hi"), az(" ")));

    assertThat(statistics.languages())
        .containsEntry(LanguageTag.EN, new MemoryStatistics.Language(3, 5, 0, 0, 0))
        .containsEntry(LanguageTag.AZ, new MemoryStatistics.Language(2, 4, 1, 0, 0));
  }

  @Test
  void unitLacksALanguageOnlyIfNoVariantMeetsIt() {
    MemoryStatistics statistics =
        count(
            TranslationUnit.of(en("a"), az("b")),
            TranslationUnit.of(Variant.of(BRITISH, Segment.of("c"))),
            TranslationUnit.of(az("d")));

    assertThat(statistics.languages().get(LanguageTag.AZ).lacking()).isEqualTo(1);
    assertThat(statistics.languages().get(LanguageTag.EN).lacking()).isEqualTo(1);
    assertThat(statistics.languages().get(BRITISH).lacking()).isEqualTo(1);
    assertThat(statistics.withoutSource()).isEqualTo(1);
  }

  @Test
  void repeatedSourceTextCountsFromItsSecondTimeOn() {
    Segment bold =
        new Segment(
            List.of(
                InlineCode.of(InlineCode.Kind.PLACEHOLDER, "1", null, "<br>"), new TextRun("x")));
    MemoryStatistics statistics =
        count(
            TranslationUnit.of(en("x"), az("1")),
            TranslationUnit.of(en("x"), az("2")),
            TranslationUnit.of(Variant.of(LanguageTag.EN, bold)),
            TranslationUnit.of(en("X")),
            TranslationUnit.of(az("x")),
            TranslationUnit.of(az("x")));

    assertThat(statistics.duplicates()).isEqualTo(2);
  }

  @Test
  void sourceWithDifferentTranslationsIsAmbiguousOnce() {
    MemoryStatistics statistics =
        count(
            TranslationUnit.of(en("May"), az("may"), ru("май")),
            TranslationUnit.of(en("May"), az("bilər"), ru("май")),
            TranslationUnit.of(en("May"), az("olar")),
            TranslationUnit.of(en("Talks"), az("danışıqlar")),
            TranslationUnit.of(en("Talks"), az("danışıqlar")));

    assertThat(statistics.languages().get(LanguageTag.AZ).ambiguous()).isEqualTo(1);
    assertThat(statistics.languages().get(LanguageTag.RU).ambiguous()).isZero();
    assertThat(statistics.languages().get(LanguageTag.EN).ambiguous()).isZero();
    assertThat(statistics.duplicates()).isEqualTo(3);
  }

  @Test
  void datesDocumentsAndAuthorsAreSummedUp() {
    MemoryStatistics statistics =
        count(
            from("a.docx", "Leyla", "20200101T000000Z"),
            from("b.docx", "Elçin", "20190101T000000Z"),
            from("b.docx", "Leyla", "20210101T120000Z"));

    assertThat(statistics.first()).isEqualTo(Instant.parse("2019-01-01T00:00:00Z"));
    assertThat(statistics.last()).isEqualTo(Instant.parse("2021-01-01T12:00:00Z"));
    assertThat(statistics.documents())
        .containsExactly(
            new MemoryStatistics.Share("b.docx", 2), new MemoryStatistics.Share("a.docx", 1));
    assertThat(statistics.authors())
        .containsExactly(
            new MemoryStatistics.Share("Leyla", 2), new MemoryStatistics.Share("Elçin", 1));
    assertThat(count(TranslationUnit.of(en("x"), az("y"))).first()).isNull();
  }

  private static TranslationUnit from(String document, String author, String date) {
    return TranslationUnit.of(en("x"), az("y"))
        .withMetadata(
            Metadata.NONE
                .withAttribute("creationid", author)
                .withAttribute("creationdate", date)
                .withProperty(Property.of(Property.DOCUMENT, document)));
  }

  private static Variant ru(String text) {
    return Variant.of(LanguageTag.RU, Segment.of(text));
  }

  private static MemoryStatistics count(TranslationUnit... units) {
    StatisticsCounter counter = new StatisticsCounter(LanguageTag.EN);
    for (TranslationUnit unit : units) {
      counter.add(unit);
    }
    return counter.result();
  }

  private static Variant en(String text) {
    return Variant.of(LanguageTag.EN, Segment.of(text));
  }

  private static Variant az(String text) {
    return Variant.of(LanguageTag.AZ, Segment.of(text));
  }
}
