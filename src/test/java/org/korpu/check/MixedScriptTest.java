package org.korpu.check;

import org.junit.jupiter.api.Test;

class MixedScriptTest {

  private final PairCheck check = new MixedScript();

  @Test
  void wordOfTwoScriptsIsFound() {
    Samples.verify(
        check,
        """
        en migration
        ru ⟦мigration⟧

        ru подарки
        en those ⟦whяo⟧ served

        en service
        az ⟦xidmətляр⟧
        """);
  }

  @Test
  void whatIsNoSuchWordIsLeft() {
    Samples.verify(
        check,
        """
        en IT specialist
        ru IT-специалист в Facebookе

        en Baku
        ru Бaку

        en the brand ЛУКойл-Group and Yшка
        ru бренд ЛУКойл-Group и Yшка

        en site
        ru https://сайт-site.example/путьpath
        """);
  }
}
