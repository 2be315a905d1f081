package org.korpu.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.morph.Inflection;
import org.korpu.text.Folding;
import org.korpu.text.Token;

/**
 * Finds the terms of a glossary in texts of one language, inflected as they stand.
 *
 * <ul>
 *   <li>A term matches contiguous whole tokens, each word in any of its forms. White space and line
 *       breaks between words are free, and quotation marks are passed over: {@code ASAN xidmət} is
 *       found in {@code “ASAN xidmət”}. Other punctuation is a token like a word. In a compound
 *       with hyphens a part that begins with a capital is a word too: {@code Azerbaijan} is found
 *       in {@code Azerbaijan-led}.
 *   <li>From left to right the longest match is taken and the search goes on after it: hits do not
 *       overlap, and no shorter term is reported inside a longer one. Every concept that has a term
 *       on the same longest span is reported, once.
 *   <li>Case is free, but for abbreviations: a word of a term that has two letters or more, all
 *       capitals, and at most four, matches only where these letters are capitals: {@code UN} is
 *       not in {@code un}, {@code IT} not in {@code it}, {@code BMT} is in {@code BMT-nin}. A
 *       longer one needs a capital first letter: {@code INTERPOL} is in {@code Interpol}.
 * </ul>
 *
 * <p>Cost: linear in the text and in the length of the terms that begin at its words, whatever the
 * number of concepts. Immutable to its users, and safe for many threads.
 */
public final class TermMatcher {

  private final LanguageTag language;
  private final TermWords words;
  private final Node root = new Node();

  /** What follows the words so far: further words, and terms that are complete. */
  private static final class Node {
    private final Map<Integer, Node> next = new HashMap<>(2);
    private final List<Candidate> complete = new ArrayList<>(1);
  }

  private record Candidate(int order, Concept concept, Term term) {}

  /** Takes complete terms with the place after them and the end of their span. */
  private interface Found {
    void take(int next, int end, List<Candidate> complete);
  }

  /** The longest match so far. */
  private static final class Longest implements Found {
    private int next;
    private int end;
    private final List<Candidate> candidates = new ArrayList<>(2);

    void clear() {
      next = 0;
      candidates.clear();
    }

    @Override
    public void take(int place, int textEnd, List<Candidate> complete) {
      if (place < next) {
        return;
      }
      if (place > next) {
        candidates.clear();
        next = place;
        end = textEnd;
      }
      candidates.addAll(complete);
    }
  }

  /**
   * A matcher for the terms of a language that have one of the statuses.
   *
   * @param language of the terms and the texts; terms of a language that {@linkplain
   *     LanguageTag#meets meets} it are taken
   * @param inflection the forms of its words
   * @param statuses which terms to find
   */
  public TermMatcher(
      Glossary glossary, LanguageTag language, Inflection inflection, Set<TermStatus> statuses) {
    this.language = language;
    this.words = new TermWords(language, inflection);
    int order = 0;
    for (Concept concept : glossary.concepts()) {
      for (Term term : concept.terms(language)) {
        if (statuses.contains(term.status())) {
          add(new Candidate(order++, concept, term));
        }
      }
    }
  }

  private void add(Candidate candidate) {
    Node node = root;
    for (Token word : TextWords.ofTerm(candidate.term().text())) {
      node = node.next.computeIfAbsent(words.add(word), number -> new Node());
    }
    if (node != root) {
      node.complete.add(candidate);
    }
  }

  /**
   * The terms in a text, by their place; those on the same span in the order of the glossary. Where
   * several terms of one concept match a span, the hit names the one that is spelled as the text,
   * else the one of the best status, else the first.
   */
  public List<TermHit> find(String text) {
    List<TermHit> hits = new ArrayList<>();
    TextWords places = TextWords.of(text);
    Longest longest = new Longest();
    int place = 0;
    while (place < places.size()) {
      longest.clear();
      walk(root, places, place, longest);
      if (longest.candidates.isEmpty()) {
        place++;
      } else {
        addHits(text, startOf(places, place), longest.end, longest.candidates, hits);
        place = longest.next;
      }
    }
    return hits;
  }

  /**
   * The terms at every place of a text, also those inside longer ones: by their start, the longest
   * first; those on the same span as in {@link #find}.
   */
  public List<TermHit> findOverlapping(String text) {
    List<TermHit> hits = new ArrayList<>();
    TextWords places = TextWords.of(text);
    for (int place = 0; place < places.size(); place++) {
      NavigableMap<Integer, List<Candidate>> byEnd = new TreeMap<>();
      walk(
          root,
          places,
          place,
          (next, end, complete) ->
              byEnd.computeIfAbsent(end, e -> new ArrayList<>()).addAll(complete));
      for (Map.Entry<Integer, List<Candidate>> each : byEnd.descendingMap().entrySet()) {
        addHits(text, startOf(places, place), each.getKey(), each.getValue(), hits);
      }
    }
    return hits;
  }

  private void walk(Node node, TextWords places, int place, Found found) {
    if (node.next.isEmpty() || place >= places.size()) {
      return;
    }
    step(node, places, places.word(place), place + 1, found);
    Token whole = places.whole(place);
    if (whole != null) {
      step(node, places, whole, places.afterWhole(place), found);
    }
  }

  private void step(Node node, TextWords places, @Nullable Token word, int next, Found found) {
    if (word == null) {
      return;
    }
    for (int lemma : words.lemmas(word)) {
      Node child = node.next.get(lemma);
      if (child != null) {
        if (!child.complete.isEmpty()) {
          found.take(next, word.end(), child.complete);
        }
        walk(child, places, next, found);
      }
    }
  }

  private static int startOf(TextWords places, int place) {
    Token whole = places.whole(place);
    Token first = whole == null ? places.word(place) : whole;
    if (first == null) {
      throw new IllegalStateException("no word at " + place);
    }
    return first.start();
  }

  private void addHits(
      String text, int start, int end, List<Candidate> candidates, List<TermHit> hits) {
    String found = text.substring(start, end);
    if (candidates.size() == 1) {
      Candidate only = candidates.get(0);
      hits.add(new TermHit(only.concept(), only.term(), start, end, found));
      return;
    }
    String folded = Folding.fold(found, language);
    Comparator<Candidate> bestFirst =
        Comparator.<Candidate, Boolean>comparing(
                each -> !Folding.fold(each.term().text(), language).equals(folded))
            .thenComparing(each -> each.term().status())
            .thenComparing(Candidate::order);
    candidates.sort(Comparator.comparingInt(Candidate::order));
    Map<String, Candidate> best = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      best.merge(candidate.concept().id(), candidate, BinaryOperator.minBy(bestFirst));
    }
    for (Candidate each : best.values()) {
      hits.add(new TermHit(each.concept(), each.term(), start, end, found));
    }
  }
}
