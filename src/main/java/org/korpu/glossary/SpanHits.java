package org.korpu.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.korpu.model.LanguageTag;
import org.korpu.text.Folding;

/** Makes hits of the spans of one text: of each concept the best term. */
final class SpanHits {

  private final TextWords places;
  private final TermWords words;
  private final LanguageTag language;

  SpanHits(TextWords places, TermWords words, LanguageTag language) {
    this.places = places;
    this.words = words;
    this.language = language;
  }

  /** A term on a span, and the span with the capitals that the term asks for. */
  private record Judged(Candidate candidate, String recapitalised) {}

  /**
   * Adds a hit for each concept on a span, in the order of the glossary.
   *
   * @param from where the hit before ends: no quotation mark before this can be taken in
   */
  void add(Span span, int from, List<TermHit> hits) {
    String text = places.text();
    int begin = places.start(span.place());
    int start = Quotes.startWithPair(text, begin, span.end(), from);
    int end = Quotes.endWithPair(text, start, span.end());
    String found = text.substring(begin, span.end());
    List<Judged> judged = new ArrayList<>(span.candidates().size());
    boolean right = false;
    for (Candidate candidate : span.candidates()) {
      String recapitalised = recapitalised(candidate, span, found);
      judged.add(new Judged(candidate, recapitalised));
      right |= recapitalised.equals(found);
    }
    String before = text.substring(start, begin);
    String after = text.substring(span.end(), end);
    for (Judged each : judged.size() == 1 ? judged : best(judged, found)) {
      hits.add(
          new TermHit(
              each.candidate().concept(),
              each.candidate().term(),
              start,
              end,
              before + found + after,
              before + (right ? found : each.recapitalised()) + after));
    }
  }

  /** The best term of each concept, in the order of the glossary. */
  private Iterable<Judged> best(List<Judged> judged, String found) {
    String folded = Folding.fold(found, language);
    Comparator<Judged> bestFirst =
        Comparator.<Judged, Boolean>comparing(each -> !spelling(each).equals(found))
            .thenComparing(each -> !Folding.fold(spelling(each), language).equals(folded))
            .thenComparing(each -> !each.recapitalised().equals(found))
            .thenComparing(each -> each.candidate().term().status())
            .thenComparing(each -> each.candidate().order());
    judged.sort(Comparator.comparingInt(each -> each.candidate().order()));
    Map<String, Judged> best = new LinkedHashMap<>();
    for (Judged each : judged) {
      best.merge(each.candidate().concept().id(), each, BinaryOperator.minBy(bestFirst));
    }
    return best.values();
  }

  private static String spelling(Judged judged) {
    return judged.candidate().spelling();
  }

  private String recapitalised(Candidate candidate, Span span, String found) {
    CaseRule rule = candidate.rule();
    if (rule == CaseRule.FREE) {
      return found;
    }
    int[] bounds = new int[2 * candidate.words().length];
    if (!findWords(candidate.words(), 0, span.place(), span.next(), bounds)) {
      throw new IllegalStateException("no " + candidate.spelling() + " in " + found);
    }
    return Capitals.recapitalised(rule, places.text(), bounds, candidate.tokens(), language);
  }

  /**
   * Finds where each word of a term stands.
   *
   * @param done how many words have been found
   * @param place where the next one begins
   * @param next the place after the last one
   * @param bounds start and end of each word in the text, in turn, to be filled in
   */
  private boolean findWords(int[] term, int done, int place, int next, int[] bounds) {
    if (done == term.length || place >= next) {
      return done == term.length && place == next;
    }
    bounds[2 * done] = places.start(place);
    if (places.isWord(place) && isForm(place, places.end(place), term[done])) {
      bounds[2 * done + 1] = places.end(place);
      if (findWords(term, done + 1, place + 1, next, bounds)) {
        return true;
      }
    }
    if (places.isCompound(place) && isForm(place, places.compoundEnd(place), term[done])) {
      bounds[2 * done] = places.start(place);
      bounds[2 * done + 1] = places.compoundEnd(place);
      return findWords(term, done + 1, places.afterCompound(place), next, bounds);
    }
    return false;
  }

  private boolean isForm(int place, int end, int word) {
    return Arrays.binarySearch(words.lemmas(places, place, end), word) >= 0;
  }
}
