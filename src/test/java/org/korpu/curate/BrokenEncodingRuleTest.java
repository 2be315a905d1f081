package org.korpu.curate;

import org.junit.jupiter.api.Test;

class BrokenEncodingRuleTest {

  @Test
  void utf8ReadAsWindows1252IsReadAgain() {
    CleaningSamples.verify(
        "BrokenEncoding",
        """
        en "State service"
        az "DÃ¶vlÉ™t xidmÉ™ti" => "Dövlət xidməti"

        en "Work permits â€“ 2026" => "Work permits – 2026"
        ru "Ð¡Ñ‚Ð¾Ñ€Ð¾Ð½Ñ‹" => "Стороны"
        """);
  }

  @Test
  void utf8ReadAsWindows1251IsReadAgain() {
    CleaningSamples.verify(
        "BrokenEncoding",
        """
        en "The sides"
        ru "РЎС‚РѕСЂРѕРЅС‹" => "Стороны"
        az "TЙ™rЙ™flЙ™r" => "Tərəflər"
        """);
  }

  @Test
  void textThatWentWrongTwiceIsReadAgainTwice() {
    CleaningSamples.verify(
        "BrokenEncoding",
        """
        en "State"
        az "DÃƒÂ¶vlÃ‰â„¢t" => "Dövlət"
        """);
  }

  @Test
  void russianReadAsWesternIsReadAgain() {
    CleaningSamples.verify(
        "BrokenEncoding",
        """
        en "The sides met"
        ru "Ñòîðîíû âñòðåòèëèñü" => "Стороны встретились"
        """);
  }

  @Test
  void textWhoseLettersAreLostIsRemoved() {
    CleaningSamples.verify(
        "BrokenEncoding",
        """
        en "State service"
        az "D?vl?t xidm?ti" => removed
        ru "Государственная служба"

        en "State service"
        az "D\uFFFDvlət xidməti"
        => removed
        """);
  }

  @Test
  void rightTextStays() {
    CleaningSamples.verify(
        "BrokenEncoding",
        """
        en "CAFÉ™, naïve façade, 20 °C, “Å”, São Tomé – déjà vu…"
        az "Görüşdə “Dövlət Xidməti” haqqında danışılıb: İşıq, çağırış?"
        ru "«МТС» — всё ещё «Её» С… № 5 – Ёлка? Да"

        en "See http://example.org/?id=1?b or a?b"
        az "Kim? Nə? Harada?"
        """);
  }
}
