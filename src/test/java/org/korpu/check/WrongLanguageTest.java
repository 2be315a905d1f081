package org.korpu.check;

import org.junit.jupiter.api.Test;

class WrongLanguageTest {

  private final PairCheck check = new WrongLanguage();

  @Test
  void otherLanguageIsFound() {
    Samples.verify(
        check,
        """
        en The chief of the service thanked the guests for the visit.
        az ⟦Начальник службы поблагодарил гостей за визит и помощь.⟧

        en The chief of the service thanked the guests for the visit.
        ru ⟦Xidmətin rəisi qonaqlara səfərə görə təşəkkür edib.⟧

        az Xidmətin rəisi qonaqlara səfərə görə təşəkkür edib.
        ru ⟦The chief of the service thanked the guests.⟧

        en Key figures
        ru ⟦Əsas göstəricilər⟧
        """);
  }

  @Test
  void rightLanguageAndNamesAreLeft() {
    Samples.verify(
        check,
        """
        en The chief of the service thanked the guests for the visit.
        az Xidmətin rəisi qonaqlara səfərə görə təşəkkür edib.

        en Microsoft Office
        ru Microsoft Office

        en the Journal of Refugee Studies
        ru Journal of Refugee Studies
        """);
  }
}
