package org.korpu.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalSuffixTest {

  private final PairCheck check = new OrdinalSuffix();

  @ParameterizedTest
  @CsvSource({
    "0, ı",
    "1, i",
    "2, i",
    "3, ü",
    "4, ü",
    "5, i",
    "6, ı",
    "7, i",
    "8, i",
    "9, u",
    "10, u",
    "20, i",
    "30, u",
    "40, ı",
    "50, i",
    "60, ı",
    "70, i",
    "80, i",
    "90, ı",
    "100, ü",
    "300, ü",
    "1000, i",
    "2000, i",
    "30000, i",
    "1000000, u",
    "1000000000, ı",
    "2012, i",
    "2026, ı",
    "1990, ı",
    "2013, ü",
    "119, u"
  })
  void vowelFollowsTheLastWordOfTheNumber(String number, char vowel) {
    assertThat(OrdinalSuffix.vowelAfter(number)).isEqualTo(vowel);
  }

  @Test
  void suffixOfAnotherNumberIsFound() {
    Samples.verify(
        check,
        """
        en in 2012
        az ⟦2012-cu⟧ ildə, ⟦2026-ci⟧ il, 12 ⟦500-ci⟧ nəfər

        en Article 14.1 of 21.11.2012
        az 21.11.⟦2012-cu⟧ tarixli 14.⟦1-cu⟧ maddə

        en the 5th
        az ⟦3-nci⟧ və 5-nci

        ru 21 ноября
        en the ⟦21th⟧ and the ⟦13rd⟧ of

        en the 5th
        ru ⟦5-ый⟧ и ⟦20-ого⟧
        """);
  }

  @Test
  void rightSuffixesAndOtherHyphensAreLeft() {
    Samples.verify(
        check,
        """
        en in 2012
        az 2012-ci ildə, 1990-cı illər, 2 000 000-cu nəfər, 18:00-dək, XXI-ci, 1,5-cu, 20-də, 14.1-ci, 21.11.2012-ci, 1.000-ci

        ru 21 ноября
        en 21st, 12th, 111th, 2nd, 3rd place

        en the 5th
        ru 5-й, 20-го, 5-летний, 5-м
        """);
  }

  @Test
  void rightSuffixTakesThePlace() {
    assertThat(Samples.mended(check, "en x", "az 2012-cu ilin 6-ci günü"))
        .isEqualTo("2012-ci ilin 6-cı günü");
    assertThat(Samples.mended(check, "en x", "ru 5-ый и 7-ого")).isEqualTo("5-й и 7-го");
  }
}
