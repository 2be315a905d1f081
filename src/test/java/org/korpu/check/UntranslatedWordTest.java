package org.korpu.check;

import org.junit.jupiter.api.Test;

class UntranslatedWordTest {

  private final PairCheck check = new UntranslatedWord();

  @Test
  void wordLeftFromTheSourceIsFound() {
    Samples.verify(
        check,
        """
        en The service issued permits to foreigners.
        ru Служба выдала ⟦permits⟧ иностранцам.

        en The service issued permits to foreigners.
        az Xidmət əcnəbilərə ⟦permits⟧ verib.

        en the project and the office
        az ⟦the⟧ layihə və ofis

        az Xidmət icazə verib.
        en The service issued an ⟦icazə⟧ now.

        ru Служба выдала разрешение.
        az Xidmət ⟦разрешение⟧ verib.
        """);
  }

  @Test
  void loansNamesAndQuotedWordsAreLeft() {
    Samples.verify(
        check,
        """
        en a bank in the region and a professor
        az regionda bank və bir professor

        en the University of Texas
        ru университет University of Texas

        en the project "better permits" and in vitro
        ru проект «better permits» и in vitro

        en write to press@migration.example
        ru пишите на press@migration.example
        """);
  }
}
