package org.korpu.curate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

class UnitSelectionTest {

  private static final Variant EN = Variant.of(LanguageTag.EN, Segment.of("Signing"));
  private static final Variant AZ = Variant.of(LanguageTag.AZ, Segment.of("İmzalanma"));
  private static final Variant RU = Variant.of(LanguageTag.RU, Segment.of("Подписание"));
  private static final Variant BRITISH =
      Variant.of(new LanguageTag("en-GB"), Segment.of("The signing"));

  private static final TranslationUnit TRILINGUAL =
      new TranslationUnit(
          "7", LanguageTag.EN, Metadata.NONE.withAttribute("usagecount", "3"), List.of(EN, AZ, RU));

  @Test
  void withoutLanguagesTheWholeUnitIsSelected() {
    assertThat(new UnitSelection(List.of()).select(TRILINGUAL)).contains(TRILINGUAL);
  }

  @Test
  void otherVariantsAreLeftOutAndTheRestOfTheUnitStays() {
    assertThat(selection(LanguageTag.RU, LanguageTag.EN).select(TRILINGUAL))
        .contains(new TranslationUnit("7", LanguageTag.EN, TRILINGUAL.metadata(), List.of(EN, RU)));
  }

  @Test
  void regionBelongsToItsLanguage() {
    TranslationUnit unit = TranslationUnit.of(BRITISH, AZ);

    assertThat(selection(LanguageTag.EN, LanguageTag.AZ).select(unit)).contains(unit);
  }

  @Test
  void unitInOneLanguageTranslatesNothing() {
    assertThat(selection(LanguageTag.EN, LanguageTag.AZ).select(TranslationUnit.of(EN, RU)))
        .isEmpty();
    assertThat(selection(LanguageTag.EN, LanguageTag.AZ).select(TranslationUnit.of(RU))).isEmpty();
  }

  @Test
  void twoVariantsOfOneLanguageTranslateNothing() {
    assertThat(selection(LanguageTag.EN, LanguageTag.AZ).select(TranslationUnit.of(EN, BRITISH)))
        .isEmpty();
    assertThat(new UnitSelection(List.of()).select(TranslationUnit.of(EN, BRITISH, EN))).isEmpty();
    assertThat(new UnitSelection(List.of()).select(TranslationUnit.of(EN, BRITISH, AZ)))
        .isPresent();
  }

  @Test
  void onlySelectedUnitsAreCounted() {
    UnitSelection selection = selection(LanguageTag.EN, LanguageTag.AZ);
    selection.select(TRILINGUAL);
    selection.select(TranslationUnit.of(EN, RU));
    selection.select(TRILINGUAL);

    assertThat(selection.count()).isEqualTo(2);
  }

  private static UnitSelection selection(LanguageTag... languages) {
    return new UnitSelection(List.of(languages));
  }
}
