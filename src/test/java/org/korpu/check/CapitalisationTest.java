package org.korpu.check;

import org.junit.jupiter.api.Test;

class CapitalisationTest {

  private final PairCheck check = new Capitalisation();

  @Test
  void otherFirstLetterIsFound() {
    Samples.verify(
        check,
        """
        en The office
        az ⟦idarə⟧

        en “The office
        ru «⟦управление⟧

        en registration of foreigners
        ru ⟦Регистрация⟧ иностранцев

        az İdarə
        en ⟦the⟧ office
        """);
  }

  @Test
  void textsThatMayDifferAreLeft() {
    Samples.verify(
        check,
        """
        en Phones
        az iPhone telefonları

        en on Monday in Baku
        az Bakıda bazar ertəsi

        en 21 people
        ru двадцать один человек

        en Ten people
        az 10 nəfər

        en A page of korpu
        az korpu səhifəsi

        en $ Reserves
        az ehtiyatlar
        """);
  }
}
