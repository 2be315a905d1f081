package org.korpu.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotesStyleTest {

  private final PairCheck check = new QuotesStyle(CheckOptions.USUAL);

  @Test
  void marksOfAnotherLanguageAreFound() {
    Samples.verify(
        check,
        """
        en “Open”
        ru ⟦“⟧Открыто”

        en “Open”
        az ⟦«⟧Açıq»

        en “Open”
        az ⟦"⟧Açıq"

        ru «Открыто»
        en ⟦«⟧Open»
        """);
  }

  @Test
  void marksOfTheLanguageAndInchesAreLeft() {
    Samples.verify(
        check,
        """
        en “Open”
        ru «Открыто и „внутри“»

        en “Open”
        az “Açıq” 17"
        """);
  }

  @Test
  void marksAreReplacedInPairs() {
    assertThat(Samples.mended(check, "en “Open”", "ru \"Открыто\" и \"закрыто\""))
        .isEqualTo("«Открыто» и «закрыто»");
    assertThat(Samples.mended(check, "en “Open”", "az «Açıq»")).isEqualTo("“Açıq”");
    assertThat(Samples.mended(check, "en x", "ru “Проект “Данные””"))
        .isEqualTo("«Проект „Данные“»");
  }

  @Test
  void unevenMarksNeedAPerson() {
    assertThat(Samples.findings(check, Samples.pair("en x", "ru \"Открыто")))
        .singleElement()
        .satisfies(found -> assertThat(found.fix()).isNull());
  }
}
