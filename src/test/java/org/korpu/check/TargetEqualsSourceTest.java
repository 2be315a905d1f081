package org.korpu.check;

import org.junit.jupiter.api.Test;

class TargetEqualsSourceTest {

  private final PairCheck check = new TargetEqualsSource();

  @Test
  void sourceLeftAsItIsIsFound() {
    Samples.verify(
        check,
        """
        en The talks were held in Baku.
        az ⟦The talks were held in Baku.⟧

        en Applications received
        ru ⟦Applications received⟧
        """);
  }

  @Test
  void namesNumbersAndCodesAreLeft() {
    Samples.verify(
        check,
        """
        en Pieter van der Linden
        az Pieter van der Linden

        en ISO 9001:2015
        ru ISO 9001:2015

        en Internet
        az Internet

        en European Union Twinning
        ru European Union Twinning

        en The talks were held in Baku.
        en The talks were held in Baku.
        """);
  }
}
