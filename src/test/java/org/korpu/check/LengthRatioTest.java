package org.korpu.check;

import org.junit.jupiter.api.Test;

class LengthRatioTest {

  private final PairCheck check = new LengthRatio(CheckOptions.Lengths.USUAL);

  @Test
  void halfATextIsFound() {
    Samples.verify(
        check,
        """
        en The ceremony began in the morning and was attended by representatives of state bodies, international organisations and the local community.
        az ⟦Mərasim səhər başlayıb.⟧

        en The service opened.
        ru ⟦Служба открыла новое управление в Габале, и на мероприятии был представлен проект, финансируемый Европейским союзом.⟧
        """);
  }

  @Test
  void shortTextsMayDiffer() {
    Samples.verify(
        check,
        """
        en Yes
        az Bəli, razıyam

        en No.
        ru Нет, благодарю вас.
        """);
  }
}
