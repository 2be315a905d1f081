package org.korpu.check;

import org.junit.jupiter.api.Test;

class BracketsTest {

  private final PairCheck check = new Brackets();

  @Test
  void markWithoutPartnerIsFound() {
    Samples.verify(
        check,
        """
        en The Union (EU) met.
        az İttifaqın ⟦(⟧Aİ iclası oldu.

        en The Union (EU) met.
        ru Заседание Союза ЕС⟦)⟧.

        en “Open data,” he said.
        az ⟦“⟧Açıq məlumat, o dedi.

        en He said “open”.
        ru Он сказал открыто⟦»⟧.
        """);
  }

  @Test
  void listsEmoticonsInchesAndNestedQuotesAreLeft() {
    Samples.verify(
        check,
        """
        en a) first; 1) second :)
        az a) birinci; 1) ikinci :)

        en a 17-inch “screen”
        az 17" “ekran” və 5"

        en the project “Support to “Data””
        ru проект «Поддержка «Данные»

        en (open
        az (açıq

        en “Open.
        ru «Открыто.
        """);
  }
}
