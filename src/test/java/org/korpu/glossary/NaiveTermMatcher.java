package org.korpu.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.korpu.model.LanguageTag;
import org.korpu.morph.Declinability;
import org.korpu.morph.Inflection;
import org.korpu.text.Folding;
import org.korpu.text.Token;

/**
 * The slow oracle of {@link TermMatcher}: every term at every place of the text, each word asked of
 * the inflection.
 */
final class NaiveTermMatcher {

  private final Glossary glossary;
  private final LanguageTag language;
  private final Inflection inflection;

  /** A term or a given form of it on a span, with the bounds of its words in the text. */
  private record Match(Concept concept, Term term, String spelling, int[] bounds) {}

  NaiveTermMatcher(Glossary glossary, LanguageTag language, Inflection inflection) {
    this.glossary = glossary;
    this.language = language;
    this.inflection = inflection;
  }

  List<TermHit> find(String text) {
    TextWords places = TextWords.of(text);
    List<TermHit> hits = new ArrayList<>();
    int place = 0;
    int from = 0;
    while (place < places.size()) {
      NavigableMap<Integer, List<Match>> byNext = matches(places, place);
      if (byNext.isEmpty()) {
        place++;
      } else {
        hits.addAll(hits(text, from, byNext.lastEntry().getValue()));
        from = hits.get(hits.size() - 1).end();
        place = byNext.lastKey();
      }
    }
    return hits;
  }

  List<TermHit> findOverlapping(String text) {
    TextWords places = TextWords.of(text);
    List<TermHit> hits = new ArrayList<>();
    for (int place = 0; place < places.size(); place++) {
      for (List<Match> matches : matches(places, place).descendingMap().values()) {
        hits.addAll(hits(text, 0, matches));
      }
    }
    return hits;
  }

  /** The terms that begin at a place, by the place after them. */
  private NavigableMap<Integer, List<Match>> matches(TextWords places, int place) {
    NavigableMap<Integer, List<Match>> found = new TreeMap<>();
    for (Concept concept : glossary.concepts()) {
      for (Term term : concept.terms(language)) {
        boolean inflects = term.grammar().declinability() == Declinability.REGULAR;
        add(places, place, concept, term, term.text(), inflects, found);
        for (String form : new TreeSet<>(term.grammar().forms().values())) {
          add(places, place, concept, term, form, false, found);
        }
      }
    }
    return found;
  }

  private void add(
      TextWords places,
      int place,
      Concept concept,
      Term term,
      String spelling,
      boolean inflects,
      NavigableMap<Integer, List<Match>> found) {
    List<TermWord> words = new ArrayList<>();
    for (Token token : TextWords.ofTerm(spelling)) {
      words.add(TermWord.of(token, term, language, inflects));
    }
    if (!words.isEmpty()) {
      Map<Integer, int[]> ends = new LinkedHashMap<>();
      addEnds(places, place, words, 0, new int[2 * words.size()], ends);
      ends.forEach(
          (next, bounds) ->
              found
                  .computeIfAbsent(next, n -> new ArrayList<>())
                  .add(new Match(concept, term, spelling, bounds)));
    }
  }

  private void addEnds(
      TextWords places,
      int place,
      List<TermWord> words,
      int done,
      int[] bounds,
      Map<Integer, int[]> ends) {
    if (done == words.size()) {
      ends.putIfAbsent(place, bounds.clone());
    } else if (place < places.size()) {
      bounds[2 * done] = places.start(place);
      if (places.isWord(place)) {
        bounds[2 * done + 1] = places.end(place);
        if (isForm(places, place, places.end(place), words.get(done))) {
          addEnds(places, place + 1, words, done + 1, bounds, ends);
        }
      }
      bounds[2 * done] = places.start(place);
      if (places.isCompound(place)) {
        bounds[2 * done + 1] = places.compoundEnd(place);
        if (isForm(places, place, places.compoundEnd(place), words.get(done))) {
          addEnds(places, places.afterCompound(place), words, done + 1, bounds, ends);
        }
      }
    }
  }

  private boolean isForm(TextWords places, int place, int end, TermWord lemma) {
    String form = places.text().substring(places.start(place), end);
    if (!TermWord.beginsWithCapitals(form, lemma.capitals())) {
      return false;
    }
    for (String folding : TermWords.foldings(form, places.isMark(place), language)) {
      for (String base : lemma.foldings()) {
        if (folding.equals(base)
            || (!places.isMark(place) && lemma.inflects() && inflection.isFormOf(folding, base))) {
          return true;
        }
      }
    }
    return false;
  }

  private List<TermHit> hits(String text, int from, List<Match> matches) {
    int[] bounds = matches.get(0).bounds();
    int begin = bounds[0];
    int last = bounds[bounds.length - 1];
    String found = text.substring(begin, last);
    boolean anyRight = matches.stream().anyMatch(match -> right(text, match).equals(found));
    Map<String, List<Match>> byConcept = new LinkedHashMap<>();
    for (Match match : matches) {
      byConcept.computeIfAbsent(match.concept().id(), id -> new ArrayList<>()).add(match);
    }
    int start = Quotes.startWithPair(text, begin, last, from);
    int end = Quotes.endWithPair(text, start, last);
    List<TermHit> hits = new ArrayList<>();
    for (List<Match> same : byConcept.values()) {
      Match best = same.stream().min(bestFirst(text, found)).orElseThrow();
      hits.add(
          new TermHit(
              best.concept(),
              best.term(),
              start,
              end,
              text.substring(start, end),
              text.substring(start, begin)
                  + (anyRight ? found : right(text, best))
                  + text.substring(last, end)));
    }
    return hits;
  }

  private Comparator<Match> bestFirst(String text, String found) {
    return Comparator.<Match, Boolean>comparing(match -> !match.spelling().equals(found))
        .thenComparing(
            match ->
                !Folding.fold(match.spelling(), language).equals(Folding.fold(found, language)))
        .thenComparing(match -> !right(text, match).equals(found))
        .thenComparing(match -> match.term().status());
  }

  private String right(String text, Match match) {
    List<Token> words = TextWords.ofTerm(match.spelling());
    return Capitals.recapitalised(match.term().caseRule(), text, match.bounds(), words, language);
  }
}
