package org.korpu.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.korpu.model.LanguageTag;
import org.korpu.morph.AzerbaijaniForms;
import org.korpu.text.Folding;

/**
 * Words of a language with their forms, for made glossaries and texts: nouns and adjectives of the
 * dictionaries of Russian and English; in Azerbaijani, which has none, made words of two to four
 * syllables in vowel harmony, inflected by the paradigm. The same words each time.
 */
final class TermWordSource {

  /** Many enough for 50,000 terms, few enough for their forms to be held. */
  private static final int MOST_WORDS = 40_000;

  private static final int MOST_FORMS = 12;
  private static final long SEED = 20_261_123;

  /**
   * A word.
   *
   * @param lemma as it stands in a glossary
   * @param forms other spellings than the lemma's
   */
  record Word(String lemma, List<String> forms) {}

  private TermWordSource() {}

  /** The words of a language in an order that has nothing to do with the alphabet. */
  static List<Word> of(LanguageTag language) throws IOException {
    List<Word> words =
        switch (language.language()) {
          case "az" -> made();
          case "ru" -> ofDictionary("/org/languagetool/resource/ru/russian.dict", language);
          default -> ofDictionary("/org/languagetool/resource/en/english.dict", language);
        };
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = words.size() - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      Word word = words.get(i);
      words.set(i, words.get(other));
      words.set(other, word);
    }
    return words.subList(0, Math.min(words.size(), MOST_WORDS));
  }

  private static List<Word> ofDictionary(String resource, LanguageTag language) throws IOException {
    Dictionary dictionary =
        Dictionary.read(Objects.requireNonNull(TermWordSource.class.getResource(resource)));
    Map<String, Set<String>> forms = new LinkedHashMap<>();
    for (WordData word : new DictionaryLookup(dictionary)) {
      String tag = Objects.requireNonNullElse(word.getTag(), "").toString();
      String lemma = Objects.requireNonNullElse(word.getStem(), "").toString();
      String form = word.getWord().toString();
      boolean nominal = tag.startsWith("NN") || tag.startsWith("ADJ") || tag.startsWith("JJ");
      // One in four lemmas, by a hash that has nothing to do with spelling or order.
      if (nominal && lemma.length() > 2 && (lemma.hashCode() * 0x9E3779B9 >>> 30) == 0) {
        Set<String> own =
            forms.computeIfAbsent(Folding.fold(lemma, language), l -> new LinkedHashSet<>());
        if (own.size() < MOST_FORMS) {
          own.add(form);
        }
      }
    }
    List<Word> words = new ArrayList<>();
    forms.forEach((lemma, own) -> words.add(new Word(lemma, List.copyOf(own))));
    return words;
  }

  private static List<Word> made() {
    SplittableRandom random = new SplittableRandom(SEED);
    Set<String> lemmas = new LinkedHashSet<>();
    while (lemmas.size() < MOST_WORDS) {
      String vowels = random.nextBoolean() ? "aıoua" : "eəiöüə";
      StringBuilder lemma = new StringBuilder();
      for (int syllable = random.nextInt(3) + 2; syllable > 0; syllable--) {
        lemma.append("bcçdfghkqlmnprsştvyz".charAt(random.nextInt(20)));
        lemma.append(vowels.charAt(random.nextInt(vowels.length())));
        if (random.nextInt(3) == 0) {
          lemma.append("klmnrstşbdz".charAt(random.nextInt(11)));
        }
      }
      lemmas.add(lemma.toString());
    }
    List<Word> words = new ArrayList<>();
    for (String lemma : lemmas) {
      List<String> all = AzerbaijaniForms.of(lemma);
      Set<String> forms = new LinkedHashSet<>();
      while (forms.size() < MOST_FORMS) {
        // Short chains of suffixes stand first and are the most frequent in texts.
        double at = random.nextDouble();
        forms.add(all.get((int) (at * at * all.size())));
      }
      words.add(new Word(lemma, List.copyOf(forms)));
    }
    return words;
  }
}
