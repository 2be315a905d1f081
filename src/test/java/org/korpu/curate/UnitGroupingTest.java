package org.korpu.curate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Property;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

class UnitGroupingTest {

  @Test
  void languagesAreSortedAndHaveNoRegions() {
    assertThat(UnitGrouping.LANGUAGE_PAIR.keyOf(unit(Metadata.NONE, "ru-RU", "az-Cyrl", "en-GB")))
        .isEqualTo("az-Cyrl_en_ru");
    assertThat(UnitGrouping.LANGUAGE_PAIR.keyOf(unit(Metadata.NONE, "en", "en-US")))
        .isEqualTo("en");
  }

  @Test
  void documentIsTheFirstOfSeveral() {
    Metadata metadata =
        Metadata.NONE
            .withProperty(Property.of(Property.DOCUMENT, "a.docx"))
            .withProperty(Property.of(Property.DOCUMENT, "b.docx"));

    assertThat(UnitGrouping.DOCUMENT.keyOf(unit(metadata, "en"))).isEqualTo("a.docx");
    assertThat(UnitGrouping.DOCUMENT.keyOf(unit(Metadata.NONE, "en"))).isEmpty();
  }

  @Test
  void creatorAndYearMayStandInAVariant() {
    Metadata known =
        Metadata.NONE
            .withAttribute("creationid", "Aysel")
            .withAttribute("creationdate", "2021-06-01T00:00:00Z");
    TranslationUnit unit =
        TranslationUnit.of(
            Variant.of(LanguageTag.EN, Segment.of("Talks")),
            new Variant(LanguageTag.AZ, Segment.of("Danışıqlar"), known));

    assertThat(UnitGrouping.CREATOR.keyOf(unit)).isEqualTo("Aysel");
    assertThat(UnitGrouping.YEAR.keyOf(unit)).isEqualTo("2021");
    assertThat(UnitGrouping.YEAR.keyOf(unit(known.withAttribute("creationdate", "x021"), "en")))
        .isEmpty();
  }

  private static TranslationUnit unit(Metadata metadata, String... languages) {
    return new TranslationUnit(
        null,
        null,
        metadata,
        List.of(languages).stream()
            .map(language -> Variant.of(new LanguageTag(language), Segment.of("x")))
            .toList());
  }
}
