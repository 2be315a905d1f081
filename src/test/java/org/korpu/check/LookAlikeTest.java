package org.korpu.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.korpu.model.Message;

class LookAlikeTest {

  private final PairCheck check = new LookAlike();

  @Test
  void letterOfTheWrongScriptIsFound() {
    Samples.verify(
        check,
        """
        en the State Service
        az Dövl⟦ә⟧t Xidməti

        en the State Service
        az Dövl⟦ǝ⟧t Xidm⟦ǝ⟧ti

        en Baku
        ru Б⟦a⟧ку

        en VISA
        az V⟦І⟧ZA

        en Baku
        en B⟦а⟧ku
        """);
  }

  @Test
  void wordOfSuchLettersOnlyIsFound() {
    Samples.verify(
        check,
        """
        en He came.
        az ⟦О⟧ gəldi.

        en with a friend
        ru Я ⟦c⟧ другом

        en In 2012
        ru ⟦B⟧ 2012 году

        en ASAN
        az ⟦А⟧SAN və ⟦о⟧
        """);
  }

  @Test
  void lettersOfTwoScriptsThatAreMeantAreLeft() {
    Samples.verify(
        check,
        """
        en OPEC and A, B, C
        ru ОПЕК (OPEC) и витамин C

        en IT specialist
        ru IT-специалист

        en an SMS
        ru SMSка

        en the word сор
        az сор sözü

        en The letter
        az rus dilində «сор в избе»
        """);
  }

  @Test
  void twinTakesThePlace() {
    assertThat(Samples.mended(check, "en service", "az xidmәt")).isEqualTo("xidmət");
    assertThat(Samples.mended(check, "en with", "ru c ними и сaм")).isEqualTo("с ними и сам");
  }

  @Test
  void messageShowsTheCodePoints() {
    assertThat(Samples.findings(check, Samples.pair("en rank", "az rәis")))
        .extracting(Finding::message)
        .containsExactly(Message.of(CharacterMessage.LOOK_ALIKE, "rәis", "U+04D9", "ə", "U+0259"));
  }
}
