package org.korpu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.korpu.model.LanguageTag;

class LookAlikesTest {

  @Test
  void spotSaysWhatStandsThereAndWhatBelongsThere() {
    assertThat(LookAlikes.in("və Bаkı", LanguageTag.AZ))
        .containsExactly(new LookAlikes.Spot(4, 'а', 'a', "Bаkı"));
  }

  @Test
  void wordOfTwinsOnlyTakesTheScriptOfItsLanguage() {
    assertThat(LookAlikes.repaired("МAК", LanguageTag.RU)).isEqualTo("МАК");
    assertThat(LookAlikes.repaired("МAК", LanguageTag.EN)).isEqualTo("MAK");
    assertThat(LookAlikes.repaired("ХI", LanguageTag.RU)).isEqualTo("XI");
  }

  @Test
  void wordWithLettersWithoutTwinsInBothScriptsIsLeft() {
    assertThat(LookAlikes.in("бyroб", LanguageTag.RU)).isEmpty();
  }

  @Test
  void wordOfTheLanguageWithAStrayLetterIsLeft() {
    assertThat(LookAlikes.in("whяo", LanguageTag.EN)).isEmpty();
    assertThat(LookAlikes.in("idяi", LanguageTag.AZ)).isEmpty();
    assertThat(LookAlikes.in("срwок", LanguageTag.RU)).isEmpty();
    assertThat(LookAlikes.repaired("пpивет", LanguageTag.AZ)).isEqualTo("привет");
    assertThat(LookAlikes.repaired("ВMW", LanguageTag.RU)).isEqualTo("BMW");
    assertThat(LookAlikes.repaired("ХХV", LanguageTag.RU)).isEqualTo("XXV");
  }

  @Property(tries = 3000, seed = "20261123")
  void repairedTextHasNoneAndIsAsLong(@ForAll("texts") String text) {
    for (LanguageTag language : List.of(LanguageTag.AZ, LanguageTag.EN, LanguageTag.RU)) {
      String repaired = LookAlikes.repaired(text, language);
      assertThat(repaired).hasSameSizeAs(text);
      assertThat(LookAlikes.in(repaired, language)).isEmpty();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a", "а", "o", "о", "I", "І", "X", "Х", "ә", "ə", "ǝ", "Ǝ", "ж", "z", " ", "-", "1",
            "\u0301", "ω", "к", "k", "s", "ѕ", "S")
        .list()
        .ofMaxSize(10)
        .map(all -> String.join("", all));
  }
}
