package org.korpu.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.korpu.model.LanguageTag;
import org.korpu.morph.Inflection;
import org.korpu.text.Folding;
import org.korpu.text.Token;

/** The slow oracle of {@link TermMatcher}: every term at every place of the text. */
final class NaiveTermMatcher {

  private final Glossary glossary;
  private final LanguageTag language;
  private final TermWords words;

  NaiveTermMatcher(Glossary glossary, LanguageTag language, Inflection inflection) {
    this.glossary = glossary;
    this.language = language;
    this.words = new TermWords(language, inflection);
  }

  List<TermHit> find(String text) {
    TextWords places = TextWords.of(text);
    List<TermHit> hits = new ArrayList<>();
    int place = 0;
    while (place < places.size()) {
      NavigableSet<Integer> ends = endsFrom(places, place);
      if (ends.isEmpty()) {
        place++;
      } else {
        hits.addAll(hits(text, places, place, ends.last()));
        place = ends.last();
      }
    }
    return hits;
  }

  List<TermHit> findOverlapping(String text) {
    TextWords places = TextWords.of(text);
    List<TermHit> hits = new ArrayList<>();
    for (int place = 0; place < places.size(); place++) {
      for (int end : endsFrom(places, place).descendingSet()) {
        hits.addAll(hits(text, places, place, end));
      }
    }
    return hits;
  }

  private NavigableSet<Integer> endsFrom(TextWords places, int place) {
    NavigableSet<Integer> ends = new TreeSet<>();
    for (Concept concept : glossary.concepts()) {
      for (Term term : concept.terms(language)) {
        ends.addAll(ends(places, place, TextWords.ofTerm(term.text())));
      }
    }
    return ends;
  }

  /** The places after a term that begins at a place. */
  private NavigableSet<Integer> ends(TextWords places, int place, List<Token> term) {
    NavigableSet<Integer> ends = new TreeSet<>();
    if (place >= places.size() || term.isEmpty()) {
      return ends;
    }
    List<Token> rest = term.subList(1, term.size());
    Token word = places.word(place);
    if (word != null && words.isForm(word, term.get(0))) {
      ends.addAll(rest.isEmpty() ? List.of(place + 1) : ends(places, place + 1, rest));
    }
    Token whole = places.whole(place);
    if (whole != null && words.isForm(whole, term.get(0))) {
      int next = places.afterWhole(place);
      ends.addAll(rest.isEmpty() ? List.of(next) : ends(places, next, rest));
    }
    return ends;
  }

  private List<TermHit> hits(String text, TextWords places, int place, int end) {
    Token first = places.whole(place) == null ? places.word(place) : places.whole(place);
    int textEnd = endOf(places, end);
    String found = text.substring(first.start(), textEnd);
    Map<String, TermHit> best = new LinkedHashMap<>();
    for (Concept concept : glossary.concepts()) {
      concept.terms(language).stream()
          .filter(term -> ends(places, place, TextWords.ofTerm(term.text())).contains(end))
          .min(
              Comparator.<Term, Boolean>comparing(
                      term ->
                          !Folding.fold(term.text(), language)
                              .equals(Folding.fold(found, language)))
                  .thenComparing(Term::status))
          .ifPresent(
              term ->
                  best.put(
                      concept.id(), new TermHit(concept, term, first.start(), textEnd, found)));
    }
    return List.copyOf(best.values());
  }

  /** The end of the token or part before a place. */
  private static int endOf(TextWords places, int next) {
    int end = -1;
    for (int place = 0; place < next; place++) {
      if (places.whole(place) != null && places.afterWhole(place) == next) {
        end = places.whole(place).end();
      } else if (place + 1 == next && places.word(place) != null) {
        end = places.word(place).end();
      }
    }
    return end;
  }
}
