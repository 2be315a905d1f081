package org.korpu.morph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.model.LanguageTag;

class DictionaryKeysTest {

  @ParameterizedTest
  @CsvSource({
    "ru, /org/languagetool/resource/ru/russian.dict",
    "en, /org/languagetool/resource/en/english.dict"
  })
  void whateverIsReadIsFoundByItsKeys(String tag, String dictionary) throws IOException {
    Inflection inflection = Inflections.of(new LanguageTag(tag));
    String before = "а";
    int forms = 0;
    for (String form : DictionaryWords.of(dictionary)) {
      // Lemmas: what the keys name, the word before in the alphabet, and words of no dictionary.
      List<String> lemmas = new ArrayList<>(List.of(before, form + "а", form + "s", "икс-" + form));
      for (String key : inflection.keys(form)) {
        lemmas.add(key);
        lemmas.add(key.replace("~", "") + "а");
        lemmas.add("икс-" + key);
      }
      for (String lemma : lemmas) {
        for (String inflected : List.of(form, form + "м", form + "s", "икс-" + form)) {
          if (!inflected.equals(lemma) && inflection.isFormOf(inflected, lemma)) {
            forms++;
            assertThat(inflection.keys(inflected))
                .as("%s of %s", inflected, lemma)
                .containsAnyElementsOf(inflection.keys(lemma));
          }
        }
      }
      before = form;
    }
    assertThat(forms).isGreaterThan(5000);
  }
}
