package org.korpu.morph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.korpu.fuzz.FuzzText;
import org.korpu.fuzz.Holds;
import org.korpu.model.LanguageTag;
import org.korpu.text.Folding;
import org.korpu.text.Token;
import org.korpu.text.Tokenizer;

/** Any words: stem keys, inflection and the forms of terms end, and agree with each other. */
public final class MorphologyFuzz {

  private static final List<LanguageTag> LANGUAGES =
      List.of(LanguageTag.AZ, LanguageTag.EN, LanguageTag.RU, new LanguageTag("de"));

  private MorphologyFuzz() {}

  /** Called by the fuzzer and by the replay. */
  public static void fuzzerTestOneInput(byte[] input) {
    String text = FuzzText.of(input);
    if (text.length() > 120) {
      text = text.substring(0, 120);
    }
    for (LanguageTag language : LANGUAGES) {
      words(text, language);
      if (!text.isBlank()) {
        term(text.strip(), language);
      }
    }
  }

  private static void words(String text, LanguageTag language) {
    Set<String> words = new LinkedHashSet<>();
    for (Token token : Tokenizer.tokenize(text)) {
      words.add(Folding.fold(token.text(), language));
    }
    List<String> lemmas = new ArrayList<>(words).subList(0, Math.min(8, words.size()));
    StemKeys keys = StemKeys.of(language);
    Inflection inflection = Inflections.of(language);
    LemmaTable table = inflection.table(lemmas);
    for (String word : words) {
      String key = keys.key(word);
      Holds.that(!key.isEmpty(), "a key of " + word);
      Holds.equal(keys.key(word), key, "the same key twice");
      Holds.that(inflection.isFormOf(word, word), word + " is a form of itself in " + language);
      Holds.equal(
          table.lemmasOf(word),
          IntStream.range(0, lemmas.size())
              .filter(number -> inflection.isFormOf(word, lemmas.get(number)))
              .toArray(),
          "lemmas of " + word + " in " + language);
    }
  }

  private static void term(String term, LanguageTag language) {
    PhraseInflection phrases = Inflections.phrases(language);
    List<InflectedForm> paradigm = phrases.paradigm(term, TermGrammar.NONE);
    Holds.that(!paradigm.isEmpty(), "a form of " + term + " in " + language);
    for (InflectedForm form : paradigm) {
      Holds.equal(
          phrases.form(term, TermGrammar.NONE, form.features()).orElse(null),
          form.text(),
          "the form by its features in " + language);
      Holds.that(
          phrases.read(form.text(), term, TermGrammar.NONE).contains(form.features()),
          form + " of " + term + " is read in " + language.value().toUpperCase(Locale.ROOT));
    }
    TermGrammar noun =
        new TermGrammar(PartOfSpeech.NOUN, null, null, null, Declinability.REGULAR, Map.of());
    phrases.paradigm(term, noun);
  }
}
