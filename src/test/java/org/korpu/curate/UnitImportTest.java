package org.korpu.curate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.korpu.curate.UnitImport.Counts;
import org.korpu.model.InlineCode;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Property;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

class UnitImportTest {

  private final List<TranslationUnit> memory = new ArrayList<>();

  @Test
  void newUnitsAreAddedInTheirOrder() {
    memory.add(TranslationUnit.of(en("Visit"), az("Səfər")));
    TranslationUnit second = TranslationUnit.of(en("Signing"), az("İmzalanma"));
    TranslationUnit first = TranslationUnit.of(en("Talks"), az("Danışıqlar"));

    assertThat(take(second, first)).isEqualTo(new Counts(2, 0, 0));
    assertThat(memory).hasSize(3).endsWith(second, first);
  }

  @Test
  void importingAgainAddsNothing() {
    TranslationUnit signing = TranslationUnit.of(en("Signing"), az("İmzalanma"));
    memory.add(signing);

    assertThat(take(signing, signing)).isEqualTo(new Counts(0, 0, 2));
    assertThat(memory).containsExactly(signing);
  }

  @Test
  void unitThatComesTwiceIsAddedOnceAsItCameFirst() {
    TranslationUnit first =
        new TranslationUnit("1", null, Metadata.NONE, List.of(en("Signing"), az("İmzalanma")));

    assertThat(take(first, TranslationUnit.of(en("Signing"), az("İmzalanma"))))
        .isEqualTo(new Counts(1, 0, 1));
    assertThat(memory).containsExactly(first);
  }

  @Test
  void idAndRegionAndTheOrderOfLanguagesMakeNoOtherUnit() {
    memory.add(TranslationUnit.of(en("Signing"), az("İmzalanma")));
    TranslationUnit same =
        new TranslationUnit(
            "7",
            LanguageTag.EN,
            Metadata.NONE,
            List.of(az("İmzalanma"), Variant.of(new LanguageTag("en-GB"), Segment.of("Signing"))));

    assertThat(take(same)).isEqualTo(new Counts(0, 0, 1));
  }

  @Test
  void scriptMakesAnotherUnit() {
    memory.add(TranslationUnit.of(en("Baku"), az("Bakı")));
    Variant cyrillic = Variant.of(new LanguageTag("az-Cyrl"), Segment.of("Бакы"));

    assertThat(take(TranslationUnit.of(en("Baku"), cyrillic))).isEqualTo(new Counts(0, 1, 0));
    assertThat(memory.get(0).variants()).containsExactly(en("Baku"), az("Bakı"), cyrillic);
  }

  @Test
  void otherTranslationOrCaseOrCodesMakeAnotherUnit() {
    memory.add(TranslationUnit.of(en("Signing"), az("İmzalanma")));
    Segment coded =
        new Segment(
            List.of(
                new TextRun("Signing"),
                InlineCode.of(InlineCode.Kind.PLACEHOLDER, "1", null, "<br>")));

    assertThat(
            take(
                TranslationUnit.of(en("Signing"), az("İmza mərasimi")),
                TranslationUnit.of(en("signing"), az("İmzalanma")),
                TranslationUnit.of(Variant.of(LanguageTag.EN, coded), az("İmzalanma"))))
        .isEqualTo(new Counts(3, 0, 0));
  }

  @Test
  void idsAndTypesOfCodesMakeNoOtherUnit() {
    memory.add(TranslationUnit.of(coded("1", "bold", "<b>"), az("İmzalanma")));

    assertThat(take(TranslationUnit.of(coded("x7", null, "<b>"), az("İmzalanma"))))
        .isEqualTo(new Counts(0, 0, 1));
    assertThat(take(TranslationUnit.of(coded("1", "bold", "<i>"), az("İmzalanma"))))
        .isEqualTo(new Counts(1, 0, 0));
  }

  @Test
  void furtherLanguageJoinsTheOnlyUnitWithItsSource() {
    memory.add(TranslationUnit.of(en("Signing"), az("İmzalanma")));

    assertThat(take(TranslationUnit.of(en("Signing"), ru("Подписание"))))
        .isEqualTo(new Counts(0, 1, 0));
    assertThat(memory)
        .containsExactly(TranslationUnit.of(en("Signing"), az("İmzalanma"), ru("Подписание")));
    assertThat(take(TranslationUnit.of(en("Signing"), az("İmzalanma"), ru("Подписание"))))
        .isEqualTo(new Counts(0, 0, 1));
    assertThat(take(TranslationUnit.of(az("İmzalanma"), ru("Подписание"))))
        .isEqualTo(new Counts(0, 0, 1));
  }

  @Test
  void unitInOneLanguageMoreJoins() {
    memory.add(TranslationUnit.of(en("Signing"), az("İmzalanma")));

    assertThat(take(TranslationUnit.of(en("Signing"), az("İmzalanma"), ru("Подписание"))))
        .isEqualTo(new Counts(0, 1, 0));
    assertThat(memory).hasSize(1);
  }

  @Test
  void nothingJoinsWhereTwoUnitsHaveTheSource() {
    memory.add(TranslationUnit.of(en("May"), az("may")));
    memory.add(TranslationUnit.of(en("May"), az("bilər")));

    assertThat(take(TranslationUnit.of(en("May"), ru("май")))).isEqualTo(new Counts(1, 0, 0));
  }

  @Test
  void nothingJoinsWhereAnotherLanguageDisagrees() {
    memory.add(TranslationUnit.of(en("May"), az("may")));

    assertThat(take(TranslationUnit.of(en("May"), az("bilər"), ru("может"))))
        .isEqualTo(new Counts(1, 0, 0));
  }

  @Test
  void nothingJoinsWhereTheFileHasTwoTranslations() {
    memory.add(TranslationUnit.of(en("May"), az("may")));

    assertThat(
            take(
                TranslationUnit.of(en("May"), ru("май")),
                TranslationUnit.of(en("May"), ru("может")),
                TranslationUnit.of(en("May"), ru("май"))))
        .isEqualTo(new Counts(2, 0, 1));
    assertThat(memory.get(0)).isEqualTo(TranslationUnit.of(en("May"), az("may")));
  }

  @Test
  void joiningGoesBySourceOfTheUnitNotByAnyText() {
    memory.add(TranslationUnit.of(en("May"), az("may")));
    TranslationUnit fromRussian =
        new TranslationUnit(null, LanguageTag.RU, Metadata.NONE, List.of(ru("Май"), en("May")));

    assertThat(take(fromRussian)).isEqualTo(new Counts(1, 0, 0));
  }

  @Test
  void laterDatesAreTakenOver() {
    memory.add(dated("1", "20200101T000000Z", "old"));

    assertThat(take(dated("2", "20210101T000000Z", "new"))).isEqualTo(new Counts(0, 1, 0));
    assertThat(memory).containsExactly(dated("1", "20210101T000000Z", "new"));
    assertThat(take(dated("2", "20210101T000000Z", "new"))).isEqualTo(new Counts(0, 0, 1));
    assertThat(take(dated("1", "20200101T000000Z", "old"))).isEqualTo(new Counts(0, 0, 1));
  }

  @Test
  void documentsAndContextsOfBothStay() {
    memory.add(from("20200101T000000Z", "a.docx"));

    assertThat(take(from("20210101T000000Z", "b.docx"))).isEqualTo(new Counts(0, 1, 0));
    assertThat(memory.get(0).metadata().values(Property.DOCUMENT))
        .containsExactly("a.docx", "b.docx");
  }

  @Test
  void dateOfAUnitGoesWithTheVariantThatJoinsAnother() {
    memory.add(dated("1", "20220101T000000Z", "x"));
    TranslationUnit russian =
        new TranslationUnit(
            null,
            null,
            Metadata.NONE.withAttribute("creationdate", "20210101T000000Z"),
            List.of(en("Signing"), ru("Подписание")));

    assertThat(take(russian)).isEqualTo(new Counts(0, 1, 0));
    assertThat(memory.get(0).variants().get(2).metadata().attributes())
        .containsEntry("creationdate", "20210101T000000Z");
    assertThat(memory.get(0).metadata().attributes())
        .containsExactly(Map.entry("changedate", "20220101T000000Z"));
  }

  private static TranslationUnit dated(String id, String date, String domain) {
    return new TranslationUnit(
        id,
        null,
        Metadata.NONE
            .withAttribute("changedate", date)
            .withProperty(Property.of("x-domain", domain)),
        List.of(en("Signing"), az("İmzalanma")));
  }

  private static TranslationUnit from(String date, String document) {
    return new TranslationUnit(
        null,
        null,
        Metadata.NONE
            .withAttribute("changedate", date)
            .withProperty(Property.of(Property.DOCUMENT, document)),
        List.of(en("Signing"), az("İmzalanma")));
  }

  /** Takes a file into the memory, as the library does it. */
  private Counts take(TranslationUnit... file) {
    UnitImport units = new UnitImport(LanguageTag.EN, new KeptUnits());
    memory.forEach(units::addStored);
    units.beginFile();
    for (TranslationUnit unit : file) {
      units.add(unit);
    }
    Counts counts = units.endFile();
    for (int i = 0; i < memory.size(); i++) {
      memory.set(i, units.merged(i, memory.get(i)));
    }
    for (int i = 0; i < file.length; i++) {
      TranslationUnit addition = units.addition(i, file[i]);
      if (addition != null) {
        memory.add(addition);
      }
    }
    return counts;
  }

  private static Variant coded(String id, String type, String data) {
    return Variant.of(
        LanguageTag.EN,
        new Segment(
            List.of(
                InlineCode.of(InlineCode.Kind.OPEN, id, type, data),
                new TextRun("Signing"),
                InlineCode.of(InlineCode.Kind.CLOSE, id, type, "</b>"))));
  }

  private static Variant en(String text) {
    return Variant.of(LanguageTag.EN, Segment.of(text));
  }

  private static Variant az(String text) {
    return Variant.of(LanguageTag.AZ, Segment.of(text));
  }

  private static Variant ru(String text) {
    return Variant.of(LanguageTag.RU, Segment.of(text));
  }
}
