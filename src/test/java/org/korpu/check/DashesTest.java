package org.korpu.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DashesTest {

  private final PairCheck check = new Dashes(CheckOptions.USUAL);

  @Test
  void hyphenForADashIsFound() {
    Samples.verify(
        check,
        """
        en Baku, 21 November – The service
        az Bakı, 21 noyabr ⟦-⟧ Xidmət

        en Data is power
        ru Данные ⟦-⟧ это сила

        en from 2024 to 2025
        az ⟦2024-2025⟧-ci illər
        """);
  }

  @Test
  void hyphensThatAreRightAreLeft() {
    Samples.verify(
        check,
        """
        en question-and-answer
        az sual-cavab, 2012-11-21, 555-1234, AB-1234-5678

        en - the first
        ru - первое

        en A - B
        az A - B
        """);
  }

  @Test
  void dashOfTheLanguageTakesThePlace() {
    assertThat(Samples.mended(check, "en a – b", "ru а - б")).isEqualTo("а — б");
    assertThat(Samples.mended(check, "en a – b", "az a - b")).isEqualTo("a – b");
    assertThat(Samples.mended(check, "en in 2024–2025", "az 2024-2025")).isEqualTo("2024–2025");
  }
}
