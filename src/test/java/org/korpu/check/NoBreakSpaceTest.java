package org.korpu.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoBreakSpaceTest {

  private final PairCheck check = new NoBreakSpace(CheckOptions.USUAL.together());

  @Test
  void placeWhereALineMustNotBreakIsFound() {
    Samples.verify(
        check,
        """
        en 21 November
        ru 21⟦ ⟧ноября

        en No. 5
        ru №⟦ ⟧5

        en 12,500 km
        az 12⟦ ⟧500⟦ ⟧km

        en 21 November
        az 21⟦ ⟧noyabrda, 98⟦ ⟧%
        """);
  }

  @Test
  void otherSpacesAreLeft() {
    Samples.verify(
        check,
        """
        en 5 people in 2012 2013
        az 5 nəfər 2012 2013

        en 21 November
        ru 21 ноября
        """);
  }

  @Test
  void noBreakSpaceTakesThePlace() {
    assertThat(Samples.mended(check, "en No. 5", "ru № 5")).isEqualTo("№\u00A05");
  }
}
