package org.korpu.curate;

import org.junit.jupiter.api.Test;

class WrongScriptRuleTest {

  @Test
  void textInTheScriptOfAnotherLanguageIsRemoved() {
    CleaningSamples.verify(
        "WrongScript",
        """
        en "The sides discussed further development of relations"
        az "Tərəflər əlaqələrin inkişafını müzakirə ediblər"
        ru "The sides discussed further development of relations" => removed

        en "The sides discussed relations"
        az "Стороны обсудили дальнейшее развитие отношений"
        => removed

        en "The sides discussed relations"
        az "Тәрәфләр әлагәләрин инкишафыны мүзакирә едибләр"
        => removed
        """);
  }

  @Test
  void namesTitlesAndShortTextsStay() {
    CleaningSamples.verify(
        "WrongScript",
        """
        en "Microsoft Office Professional Plus 2026"
        ru "Microsoft Office Professional Plus 2026"

        en "Il faut bien le faire."
        ru "Il faut bien le faire."

        en "The journal «Новый мир»"
        az-Cyrl "Тәрәфләр әлагәләрин инкишафыны мүзакирә едибләр"
        """);
  }
}
