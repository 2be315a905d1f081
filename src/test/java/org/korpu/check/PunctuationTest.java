package org.korpu.check;

import org.junit.jupiter.api.Test;

class PunctuationTest {

  private final PairCheck check = new Punctuation();

  @Test
  void otherMarkAtTheEndIsFound() {
    Samples.verify(
        check,
        """
        en The office is open⟦.⟧
        az İdarə açıqdır⟦⟧

        en Is it open⟦?⟧
        ru Открыто⟦.⟧

        en He said: “It is open⟦.”⟧
        az O dedi: “Açıqdır⟦”⟧

        en About the project⟦⟧
        az Layihə haqqında⟦.⟧

        en The services are⟦:⟧
        ru Услуги следующие⟦.⟧
        """);
  }

  @Test
  void marksThatMeanTheSameAgree() {
    Samples.verify(
        check,
        """
        en “It is open.”
        ru «Открыто».

        en Wait...
        az Gözləyin…

        en Welcome!
        ru Добро пожаловать.

        en at 10 a.m.
        az saat 10-da

        en in 2012
        ru в 2012 г.

        en The list:
        ru Список —

        en Service opens regional office in Gabala today
        az Xidmət bu gün Qəbələdə regional idarə açıb.
        """);
  }
}
