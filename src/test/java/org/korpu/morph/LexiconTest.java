package org.korpu.morph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

  private static final String RUSSIAN = "/org/languagetool/resource/ru/russian.dict";
  private static final String ENGLISH = "/org/languagetool/resource/en/english.dict";

  @ParameterizedTest
  @CsvSource({RUSSIAN + ", KOI8-R", ENGLISH + ", UTF-8"})
  void readsWhatTheLibraryReads(String resource, String charset) throws IOException {
    Lexicon lexicon = Lexicon.read(resource, Charset.forName(charset));
    DictionaryLookup library =
        new DictionaryLookup(Dictionary.read(LexiconTest.class.getResource(resource)));
    int known = 0;
    for (String form : DictionaryWords.of(resource)) {
      List<Lexicon.Reading> expected = new ArrayList<>();
      for (WordData word : library.lookup(form)) {
        String tag = Objects.toString(word.getTag(), "");
        expected.add(new Lexicon.Reading(word.getStem().toString(), tag));
      }
      assertThat(lexicon.readings(form)).as(form).isEqualTo(expected);
      known += expected.isEmpty() ? 0 : 1;
    }
    assertThat(known).isGreaterThan(5000);
  }

  @Test
  void unknownWordHasNoReading() {
    Lexicon lexicon = Lexicon.read(ENGLISH, StandardCharsets.UTF_8);
    for (String word : List.of("", "+", "a+", "presid", "president+", "bakıda", "полиция")) {
      assertThat(lexicon.readings(word)).as(word).isEmpty();
    }
  }

  @Test
  void missingDictionaryIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Lexicon.read("/no/such.dict", StandardCharsets.UTF_8))
        .withMessageContaining("/no/such.dict");
  }
}
