package org.korpu.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.korpu.extract.CandidateForms.Occurrence;
import org.korpu.model.LanguageTag;
import org.korpu.text.Token;
import org.korpu.text.Tokenizer;

/** Reads the passages once more for the words around some occurrences. */
final class ExampleContexts {

  private record Wanted(Occurrence occurrence, int token) {}

  private final LanguageTag language;
  private final Map<Integer, List<Wanted>> byPassage = new HashMap<>();
  private final Map<Occurrence, TermExample> found = new HashMap<>();
  private int passages;

  ExampleContexts(LanguageTag language) {
    this.language = language;
  }

  /**
   * Asks for an occurrence.
   *
   * @param token the number of its first token in its passage
   */
  void want(Occurrence occurrence, int token) {
    byPassage
        .computeIfAbsent(occurrence.passage(), p -> new ArrayList<>(1))
        .add(new Wanted(occurrence, token));
  }

  /** The contexts of all that was asked for. */
  Map<Occurrence, TermExample> read(PassageSource source) {
    if (!byPassage.isEmpty()) {
      source.forEach(this::read);
    }
    return found;
  }

  private void read(Passage passage) {
    List<Wanted> wanted = byPassage.getOrDefault(passages++, List.of());
    if (wanted.isEmpty()) {
      return;
    }
    String text = passage.text(language).orElseThrow();
    List<Token> tokens = Tokenizer.tokenize(text);
    for (Wanted each : wanted) {
      int start = tokens.get(each.token()).start();
      int end = tokens.get(each.token() + each.occurrence().length() - 1).end();
      found.put(each.occurrence(), Contexts.of(passage.place(language, start), text, start, end));
    }
  }
}
