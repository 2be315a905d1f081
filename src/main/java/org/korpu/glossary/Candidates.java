package org.korpu.glossary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.korpu.model.LanguageTag;
import org.korpu.morph.Declinability;
import org.korpu.text.Token;

/** The terms that a matcher looks for, and their different words, numbered from 0. */
final class Candidates {

  private final LanguageTag language;
  private final List<Candidate> all = new ArrayList<>();
  private final List<TermWord> words = new ArrayList<>();
  private final Map<TermWord, Integer> numbers = new HashMap<>();

  /** None yet, for texts of a language. */
  Candidates(LanguageTag language) {
    this.language = language;
  }

  /** Adds a term, and the forms of it that the glossary gives, which have no other forms. */
  void add(Concept concept, Term term) {
    boolean inflects = term.grammar().declinability() == Declinability.REGULAR;
    add(concept, term, term.text(), inflects);
    for (String form : new TreeSet<>(term.grammar().forms().values())) {
      add(concept, term, form, false);
    }
  }

  private void add(Concept concept, Term term, String spelling, boolean inflects) {
    List<Token> tokens = TextWords.ofTerm(spelling);
    if (tokens.isEmpty()) {
      return;
    }
    int[] path = new int[tokens.size()];
    for (int i = 0; i < path.length; i++) {
      path[i] = number(TermWord.of(tokens.get(i), term, language, inflects));
    }
    all.add(new Candidate(all.size(), concept, term, spelling, tokens, path));
  }

  private int number(TermWord word) {
    Integer known = numbers.putIfAbsent(word, words.size());
    if (known != null) {
      return known;
    }
    words.add(word);
    return words.size() - 1;
  }

  /** The terms, in the order in which they were added. */
  List<Candidate> all() {
    return Collections.unmodifiableList(all);
  }

  /** The words, by their numbers. */
  List<TermWord> words() {
    return Collections.unmodifiableList(words);
  }
}
