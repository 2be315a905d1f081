package org.korpu.check;

import org.junit.jupiter.api.Test;

class UrlEmailTest {

  private final PairCheck check = new UrlEmail();

  @Test
  void addressThatDiffersIsFound() {
    Samples.verify(
        check,
        """
        en See ⟦https://migration.example/az⟧ today.
        az Bax: ⟦https://migration.exmple/az⟧.

        en Write to ⟦press@migration.example⟧.
        ru Пишите: ⟦pres@migration.example⟧.

        en Phone ⟦(+994 12) 000 00 01⟧
        az tel. ⟦(+994 12) 000 00 10⟧

        en Write to ⟦press@migration.example⟧.
        az Bizə yazın.

        en Write to us.
        ru Пишите: ⟦www.migration.example⟧

        en See ⟦www.migration.az⟧
        az Bax: ⟦www.migration.ru⟧
        """);
  }

  @Test
  void addressesThatMeanTheSameAgree() {
    Samples.verify(
        check,
        """
        en See www.migration.az and az.migration.example.
        az www.migration.az-da və en.migration.example-da

        en See https://www.migration.example/en/news/.
        az Bax: migration.example, https://migration.example/az/news

        en https://migration.example/az
        az https://migration.example/az-da

        en press@migration.example
        az press@migration.example-ə

        en tel. (+994 12) 000 00 00
        ru тел. +994 12 000-00-00
        """);
  }
}
