package org.korpu.curate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.korpu.model.InlineCode;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.store.StoredUnit;

class UnitImportTest {

  private final UnitImport units = new UnitImport();

  @Test
  void newUnitsAreAddedInTheirOrder() {
    TranslationUnit second = TranslationUnit.of(en("Signing"), az("İmzalanma"));
    TranslationUnit first = TranslationUnit.of(en("Talks"), az("Danışıqlar"));
    units.add(second);
    units.add(first);
    memoryHas(TranslationUnit.of(en("Visit"), az("Səfər")));

    assertThat(units.revision().additions()).containsExactly(second, first);
    assertThat(units.revision().replacements()).isEmpty();
    assertThat(units.known()).isZero();
  }

  @Test
  void importingAgainAddsNothing() {
    TranslationUnit signing = TranslationUnit.of(en("Signing"), az("İmzalanma"));
    units.add(signing);
    memoryHas(signing);

    assertThat(units.revision().isEmpty()).isTrue();
    assertThat(units.known()).isEqualTo(1);
  }

  @Test
  void idAndDatesAndTheOrderOfLanguagesMakeNoOtherUnit() {
    units.add(
        new TranslationUnit(
            "7",
            LanguageTag.EN,
            Metadata.NONE.withAttribute("creationdate", "20261123T093000Z"),
            List.of(az("İmzalanma"), en("Signing"))));
    memoryHas(TranslationUnit.of(en("Signing"), az("İmzalanma")));

    assertThat(units.revision().isEmpty()).isTrue();
  }

  @Test
  void otherTranslationCodesOrCaseMakeAnotherUnit() {
    units.add(TranslationUnit.of(en("Signing"), az("İmza mərasimi")));
    units.add(TranslationUnit.of(en("signing"), az("İmzalanma")));
    units.add(
        TranslationUnit.of(
            Variant.of(
                LanguageTag.EN,
                new Segment(
                    List.of(
                        new TextRun("Signing"),
                        InlineCode.of(InlineCode.Kind.PLACEHOLDER, "1", null, "<br>")))),
            az("İmzalanma")));
    memoryHas(TranslationUnit.of(en("Signing"), az("İmzalanma")));

    assertThat(units.revision().additions()).hasSize(3);
  }

  @Test
  void unitInOneLanguageMoreIsAnotherUnit() {
    units.add(
        TranslationUnit.of(
            en("Signing"), az("İmzalanma"), Variant.of(LanguageTag.RU, Segment.of("Подписание"))));
    memoryHas(TranslationUnit.of(en("Signing"), az("İmzalanma")));

    assertThat(units.revision().additions()).hasSize(1);
  }

  @Test
  void unitThatComesTwiceIsAddedOnceAsItCameFirst() {
    TranslationUnit first =
        new TranslationUnit("1", null, Metadata.NONE, List.of(en("Signing"), az("İmzalanma")));
    units.add(first);
    units.add(TranslationUnit.of(en("Signing"), az("İmzalanma")));

    assertThat(units.revision().additions()).containsExactly(first);
    assertThat(units.known()).isEqualTo(1);
  }

  @Test
  void unitThatTheMemoryHasTwiceIsKnownOnce() {
    TranslationUnit signing = TranslationUnit.of(en("Signing"), az("İmzalanma"));
    units.add(signing);
    memoryHas(signing, signing);

    assertThat(units.known()).isEqualTo(1);
  }

  private void memoryHas(TranslationUnit... memory) {
    for (int i = 0; i < memory.length; i++) {
      units.read(new StoredUnit(i, memory[i]));
    }
  }

  private static Variant en(String text) {
    return Variant.of(LanguageTag.EN, Segment.of(text));
  }

  private static Variant az(String text) {
    return Variant.of(LanguageTag.AZ, Segment.of(text));
  }
}
