package org.korpu.morph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.korpu.model.LanguageTag;
import org.korpu.text.Folding;

/** Words to try a dictionary with. */
final class DictionaryWords {

  private static final String COMMON_RUSSIAN = "/org/languagetool/resource/ru/common_words.txt";

  private DictionaryWords() {}

  /** Common words of Russian, whose dictionary takes long to walk; of another, each 20th form. */
  static List<String> of(String dictionary) throws IOException {
    return dictionary.contains("/ru/") ? commonRussian() : everyTwentieth(dictionary);
  }

  private static List<String> commonRussian() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(DictionaryWords.class.getResourceAsStream(COMMON_RUSSIAN)),
                StandardCharsets.UTF_8))) {
      return lines.lines().map(word -> Folding.fold(word, LanguageTag.RU)).distinct().toList();
    }
  }

  private static List<String> everyTwentieth(String dictionary) throws IOException {
    List<String> words = new ArrayList<>();
    int i = 0;
    for (WordData word :
        new DictionaryLookup(Dictionary.read(DictionaryWords.class.getResource(dictionary)))) {
      if (i++ % 20 == 0) {
        words.add(word.getWord().toString());
      }
    }
    return words;
  }
}
