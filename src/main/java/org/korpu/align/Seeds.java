package org.korpu.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korpu.model.LanguageTag;

/** What dictionaries know of the words of a batch. */
final class Seeds {

  /** A known translation as tokens, a list for each side; empty where it lacks the language. */
  private record Known(List<List<String>> sides, SeedDictionary.Kind kind) {}

  private final List<LanguageTag> languages;
  private final List<TokenReader> readers;
  private final Corpus corpus;
  private final List<Known> known = new ArrayList<>();

  Seeds(List<LanguageTag> languages, SeedDictionary dictionary, Corpus corpus) {
    this.languages = languages;
    this.corpus = corpus;
    readers = languages.stream().map(TokenReader::new).toList();
    dictionary.forEach((texts, kind) -> known.add(new Known(tokens(texts), kind)));
  }

  private List<List<String>> tokens(Map<LanguageTag, String> texts) {
    List<List<String>> sides = new ArrayList<>();
    for (int side = 0; side < languages.size(); side++) {
      LanguageTag language = languages.get(side);
      Optional<String> text =
          texts.entrySet().stream()
              .filter(each -> each.getKey().meets(language))
              .map(Map.Entry::getValue)
              .findFirst();
      Vocabulary vocabulary = corpus.vocabulary(side);
      List<String> read = text.map(readers.get(side)::read).orElse(List.of());
      // Tokens that no document has would only take memory.
      sides.add(read.stream().filter(token -> vocabulary.find(token) >= 0).toList());
    }
    return sides;
  }

  /** Translations of words between two sides. */
  KnownTranslations translations(int x, int y) {
    KnownTranslations translations =
        new KnownTranslations(corpus.vocabulary(x), corpus.vocabulary(y));
    CommonWords.forEach(
        languages.get(x),
        languages.get(y),
        (source, target) ->
            translations.addTerm(readers.get(x).read(source), readers.get(y).read(target)));
    for (Known each : known) {
      if (each.kind() == SeedDictionary.Kind.TERM) {
        translations.addTerm(each.sides().get(x), each.sides().get(y));
      }
    }
    return translations;
  }

  /** Sentences in two sides, to learn words from. */
  List<TableLearner.Pairing> pairings(int x, int y) {
    List<TableLearner.Pairing> pairings = new ArrayList<>();
    for (Known each : known) {
      int[] source = numbers(each.sides().get(x), corpus.vocabulary(x));
      int[] target = numbers(each.sides().get(y), corpus.vocabulary(y));
      if (each.kind() == SeedDictionary.Kind.UNIT && source.length > 0 && target.length > 0) {
        pairings.add(new TableLearner.Pairing(source, target, 1));
      }
    }
    return pairings;
  }

  private static int[] numbers(List<String> tokens, Vocabulary vocabulary) {
    return tokens.stream().mapToInt(vocabulary::find).toArray();
  }
}
