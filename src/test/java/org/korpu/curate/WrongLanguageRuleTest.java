package org.korpu.curate;

import org.junit.jupiter.api.Test;

class WrongLanguageRuleTest {

  @Test
  void textInAnotherLanguageIsRemoved() {
    CleaningSamples.verify(
        "WrongLanguage",
        """
        en "The sides discussed the development of relations in detail"
        az "The sides have discussed the development of the relations" => removed
        ru "Стороны подробно обсудили развитие отношений"

        en "Tərəflər əlaqələrin inkişafını ətraflı müzakirə ediblər"
        az "Tərəflər əlaqələrin inkişafını ətraflı müzakirə ediblər"
        => removed
        """);
  }

  @Test
  void exchangedTextsAreExchangedBack() {
    CleaningSamples.verify(
        "WrongLanguage",
        """
        en "Tərəflər əlaqələrin inkişafını ətraflı müzakirə ediblər" => "The sides discussed the development of relations"
        az "The sides discussed the development of relations" => "Tərəflər əlaqələrin inkişafını ətraflı müzakirə ediblər"
        """);
  }

  @Test
  void shortTextsNamesAndAddressesStay() {
    CleaningSamples.verify(
        "WrongLanguage",
        """
        en "E-mail: press@example.gov.az"
        az "The Times"
        ru "Электронная почта: press@example.gov.az"

        de "The sides discussed the development of relations in detail"
        az "Tərəflər “The Economist” jurnalında dərc olunan məqaləni müzakirə ediblər"
        """);
  }
}
