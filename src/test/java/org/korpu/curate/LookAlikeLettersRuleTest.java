package org.korpu.curate;

import org.junit.jupiter.api.Test;

class LookAlikeLettersRuleTest {

  @Test
  void lettersOfTheWrongScriptAreReplaced() {
    CleaningSamples.verify(
        "LookAlikeLetters",
        """
        en "Тhe sides" => "The sides"
        az "Azәrbaycan, Bаkı, vǝ" => "Azərbaycan, Bakı, və"
        ru "Cтороны и Kазахстан, ХХI век" => "Стороны и Казахстан, XXI век"
        """);
  }

  @Test
  void textInsideCodesAndAroundThemKeepsItsPlace() {
    CleaningSamples.verify(
        "LookAlikeLetters",
        """
        en "One {1}two"
        az "Bаkı {1}vә" => "Bakı {1}və"
        """);
  }

  @Test
  void wordsThatAreRightStay() {
    CleaningSamples.verify(
        "LookAlikeLetters",
        """
        en "The Russian word есть, X-ray, COVID-19"
        az "Ə, ə, Б12 və IT-mütəxəssis"
        ru "IT-специалист, SMSка, Wi-Fi-роутер, iPhone’ом, В2В, C, витамин C"
        az-Cyrl "Азәрбајҹан Республикасы"
        """);
  }
}
