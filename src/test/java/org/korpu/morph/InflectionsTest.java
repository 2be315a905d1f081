package org.korpu.morph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korpu.model.LanguageTag;

class InflectionsTest {

  @Test
  void regionAndLatinScriptChangeNothing() {
    Inflection az = Inflections.of(LanguageTag.AZ);
    assertThat(Inflections.of(new LanguageTag("az-Latn-AZ"))).isSameAs(az);
    assertThat(Inflections.of(new LanguageTag("en-GB")))
        .isSameAs(Inflections.of(new LanguageTag("en")));
    assertThat(Inflections.of(new LanguageTag("ru-RU")).language()).isEqualTo(LanguageTag.RU);
  }

  @ParameterizedTest
  @ValueSource(strings = {"az-Cyrl", "az-Arab", "de", "tr"})
  void languageWithoutRulesKnowsOnlyEqualWords(String tag) {
    Inflection plain = Inflections.of(new LanguageTag(tag));
    assertThat(plain.language().value()).isEqualTo(tag);
    assertThat(plain.isFormOf("evin", "ev")).isFalse();
    assertThat(plain.isFormOf("ev", "ev")).isTrue();
    PhraseInflection phrases = Inflections.phrases(new LanguageTag(tag));
    assertThat(phrases.hasRules()).isFalse();
    assertThat(phrases.paradigm("ev", TermGrammar.NONE))
        .containsExactly(new InflectedForm(FormFeatures.BASE, "ev"));
    assertThat(phrases.read("Ev", "ev", TermGrammar.NONE)).containsExactly(FormFeatures.BASE);
  }
}
