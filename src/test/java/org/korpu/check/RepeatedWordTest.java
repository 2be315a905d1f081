package org.korpu.check;

import org.junit.jupiter.api.Test;

class RepeatedWordTest {

  private final PairCheck check = new RepeatedWord();

  @Test
  void wordTypedTwiceIsFound() {
    Samples.verify(
        check,
        """
        en The office is open.
        az İdarə ⟦açıqdır açıqdır⟧.

        en The office is in Gabala.
        ru Управление ⟦в в⟧ Габале.

        az İdarə açıqdır.
        en ⟦The the⟧ office is open.
        """);
  }

  @Test
  void repetitionThatIsMeantIsLeft() {
    Samples.verify(
        check,
        """
        en one by one
        az bir bir və tez-tez

        en very, very good
        ru очень очень хорошо

        en Baden Baden and Duran Duran
        az Baden Baden və Duran Duran

        en bye bye now
        az gedək gedək

        ru то, что было раньше
        en what he had had
        """);
  }
}
