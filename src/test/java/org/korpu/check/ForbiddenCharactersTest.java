package org.korpu.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ForbiddenCharactersTest {

  private final PairCheck check = new ForbiddenCharacters(CheckOptions.USUAL);

  @Test
  void invisibleCharactersArePutOut() {
    assertThat(Samples.mended(check, "en new", "az ye\u200B\u200Bni")).isEqualTo("yeni");
    assertThat(Samples.mended(check, "en new", "ru но\u202Eвый")).isEqualTo("новый");
    assertThat(Samples.mended(check, "en two words", "az iki\u0085söz")).isEqualTo("iki söz");
  }

  @Test
  void lostCharacterNeedsAPerson() {
    assertThat(Samples.findings(check, Samples.pair("en life", "az h\uFFFDyat")))
        .singleElement()
        .satisfies(found -> assertThat(found.fix()).isNull());
  }

  @Test
  void privateCharacterIsLeftWhereTheSourceHasIt() {
    assertThat(Samples.findings(check, Samples.pair("en \uE000 on", "az \uE000 üstdə"))).isEmpty();
    assertThat(Samples.findings(check, Samples.pair("en on", "az \uE000 üstdə"))).hasSize(1);
  }

  @Test
  void joinedEmojiAndOrdinaryTextAreLeft() {
    String family = "\uD83D\uDC69\u200D\uD83D\uDC67";
    assertThat(Samples.findings(check, Samples.pair("en a", "az ailə " + family))).isEmpty();
    assertThat(Samples.findings(check, Samples.pair("en a", "ru № 5 — «да»\u00A0…"))).isEmpty();
  }

  @Test
  void marksOfDirectionAreLeftWhereTheyAreNeeded() {
    assertThat(Samples.findings(check, Samples.pair("en a", "fa \u0645\u06CC\u200C\u0634")))
        .isEmpty();
    assertThat(Samples.findings(check, Samples.pair("en a", "az bir\u200Ciki"))).hasSize(1);
  }
}
