package org.korpu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

  private static final String[] SUBTAGS = {
    "Cyrl",
    "latn",
    "Hant",
    "AZ",
    "GB",
    "419",
    "1996",
    "1901",
    "valencia",
    "rozaj",
    "u-ca-buddhist",
    "x-cyrl",
    "x-latn-test",
    "t-az-cyrl",
    "u-nu-latn",
    "cmn",
    "a-bbbb"
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "az",
        "az-Cyrl",
        "az-cyrl-az",
        "zh_Hant_TW",
        "en-GB",
        "de-1996",
        "de-Latn-1996",
        "zh-cmn",
        "zh-cmn-Hans",
        "sr-Latn-x-test",
        "en-x-cyrl",
        "en-u-nu-latn",
        "sl-rozaj-1994",
        "aze-Cyrl",
        "en-GB-oed",
        "i-klingon",
        "es-419",
        "en-a-bbbb"
      })
  void scriptIsTheOneThatTheJdkFinds(String text) {
    LanguageTag tag = LanguageTag.parse(text).orElseThrow();

    assertThat(tag.script()).isEqualTo(Locale.forLanguageTag(tag.value()).getScript());
  }

  @Property(seed = "20261123", tries = 3000)
  void scriptOfAnyTagIsTheOneThatTheJdkFinds(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "az" : "gsw");
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append('-').append(SUBTAGS[random.nextInt(SUBTAGS.length)]);
    }
    LanguageTag.parse(text.toString())
        .ifPresent(
            tag ->
                assertThat(tag.script())
                    .as(tag.value())
                    .isEqualTo(Locale.forLanguageTag(tag.value()).getScript()));
  }
}
