package org.korpu.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberFormatTest {

  private final PairCheck check = new NumberFormat(CheckOptions.USUAL);

  @Test
  void numberWrittenAsInTheSourceIsFound() {
    Samples.verify(
        check,
        """
        en 26,750 people, 3.5 per cent
        az ⟦26,750⟧ nəfər, ⟦3.5⟧ faiz

        en 1,234,567.8
        ru ⟦1,234,567.8⟧

        az 3,5 faiz, 26 750 nəfər
        en ⟦3,5⟧ per cent, ⟦26 750⟧ people
        """);
  }

  @Test
  void numbersOfTheLanguageTimesAndVersionsAreLeft() {
    Samples.verify(
        check,
        """
        en 26,750 people, 3.5 per cent
        az 26 750 nəfər, 3,5 faiz

        en at 10.30 a.m.
        az saat 10.30-da

        en Web 2.0
        ru Web 2.0

        ru 26 750
        en 26,750 in 2012 2013

        en 21.11.2012
        az 21.11.2012
        """);
  }

  @Test
  void numberOfTheLanguageTakesThePlace() {
    assertThat(Samples.mended(check, "en 26,750 and 3.5", "az 26,750 və 3.5-ə"))
        .isEqualTo("26\u00A0750 və 3,5-ə");
    assertThat(Samples.mended(check, "ru 3,5 и 26 750", "en 3,5 and 26 750"))
        .isEqualTo("3.5 and 26,750");
  }
}
