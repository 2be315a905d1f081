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

  /** So many characters are shown on either side, and the rest of the word. */
  private static final int SHOWN = 40;

  private static final String ELLIPSIS = "…";

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
      found.put(each.occurrence(), example(passage, text, start, end));
    }
  }

  private TermExample example(Passage passage, String text, int start, int end) {
    int from = Math.max(0, start - SHOWN);
    while (from > 0 && from < start && !Character.isWhitespace(text.charAt(from - 1))) {
      from++;
    }
    int to = Math.min(text.length(), end + SHOWN);
    while (to < text.length() && to > end && !Character.isWhitespace(text.charAt(to))) {
      to--;
    }
    return new TermExample(
        passage.place(language, start),
        (from > 0 ? ELLIPSIS : "") + text.substring(from, start),
        text.substring(start, end),
        text.substring(end, to) + (to < text.length() ? ELLIPSIS : ""));
  }
}
