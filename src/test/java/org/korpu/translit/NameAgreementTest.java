package org.korpu.translit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.model.LanguageTag;

class NameAgreementTest {

  private static final NameTransliterator NAMES = new NameTransliterator();
  private static final NameAgreement AZ_RU =
      new NameAgreement(
          NAMES,
          LanguageTag.AZ,
          NameForms.endings(LanguageTag.AZ),
          LanguageTag.RU,
          NameForms.endings(LanguageTag.RU));

  @ParameterizedTest
  @CsvSource({
    "Firudin Nəbiyev,Фирудин Набиев,ESTABLISHED",
    "Firudin Nəbiyev,Фирудина Набиева,ESTABLISHED",
    "Firudin Nəbiyevin,Фирудином Набиевым,ESTABLISHED",
    "Mehriban Əliyevaya,Мехрибан Алиевой,ESTABLISHED",
    "Leyla Əliyeva,Лейлу Алиеву,ESTABLISHED",
    "RAMİL USUBOV,РАМИЛЯ УСУБОВА,ESTABLISHED",
    "Vüsal Hüseynov,Вюсалу Хусейнову,VARIANT",
    "Naxçıvanda,Нахичевани,VARIANT",
    "F.Nəbiyev,Фирудин Набиев,POSSIBLE",
    "Nəbiyev,Фирудин Набиев,POSSIBLE",
    "Firudin Nəbiyev,Фиредун Небиев,POSSIBLE",
    "Firudin Nəbiyev,Фирудин Набиуллин,DIFFERENT",
    "Firudin Nəbiyev,Вюсал Гусейнов,DIFFERENT",
    "F.Nəbiyev,В.Набиев,DIFFERENT",
    "2026,Набиев,DIFFERENT"
  })
  void oneNameIsToldInAnyCase(String az, String ru, NameMatch match) {
    assertThat(AZ_RU.agree(az, ru)).isEqualTo(match);
  }

  @Test
  void formsMayComeFromElsewhere() {
    NameAgreement bare =
        new NameAgreement(
            NAMES, LanguageTag.AZ, NameForms.none(), LanguageTag.RU, NameForms.none());

    assertThat(bare.agree("Nəbiyev", "Набиев")).isEqualTo(NameMatch.ESTABLISHED);
    assertThat(bare.agree("Nəbiyev", "Набиевым")).isEqualTo(NameMatch.DIFFERENT);
  }

  @Test
  void otherPairsOfLanguagesAgreeToo() {
    NameAgreement english =
        new NameAgreement(
            NAMES,
            LanguageTag.EN,
            NameForms.endings(LanguageTag.EN),
            LanguageTag.AZ,
            NameForms.endings(LanguageTag.AZ));

    assertThat(english.agree("Vusal Huseynov’s", "Vüsal Hüseynovun"))
        .isEqualTo(NameMatch.ESTABLISHED);
  }

  @ParameterizedTest
  @CsvSource({
    "Hüseynov,Гусейнов,Huseynov",
    "Ceyhun,Джейхун,Jeyhun",
    "Şahbazov,Шахбазов,Shahbazov",
    "Xaçmaz,Хачмаз,Khachmaz",
    "Məmmədov,Мамедов,Mamedov"
  })
  void oneNameHasOneSound(String az, String ru, String en) {
    assertThat(NameSound.of(az, LanguageTag.AZ))
        .isEqualTo(NameSound.of(ru, LanguageTag.RU))
        .isEqualTo(NameSound.of(en, LanguageTag.EN));
  }
}
