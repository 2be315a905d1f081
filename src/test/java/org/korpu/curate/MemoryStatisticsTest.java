package org.korpu.curate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.korpu.model.InlineCode;
import org.korpu.model.LanguageTag;
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
        .containsEntry(LanguageTag.EN, new MemoryStatistics.Language(3, 5, 0, 0))
        .containsEntry(LanguageTag.AZ, new MemoryStatistics.Language(2, 4, 1, 0));
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
