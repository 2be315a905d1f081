package org.korpu.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.morph.Inflection;
import org.korpu.text.PathTree;

/**
 * Finds the terms of a glossary in texts of one language, inflected as they stand.
 *
 * <ul>
 *   <li>A term matches contiguous whole tokens, each word in any of its forms. White space and line
 *       breaks between words are free, and quotation marks are passed over: {@code ASAN xidmət} is
 *       found in {@code “ASAN xidmət”}; a hit takes in the other mark of a pair that it has one of.
 *       Other punctuation is a token like a word. Hyphens and apostrophes may have any shape, and
 *       soft hyphens do not count. In a compound with hyphens a part that begins with a capital is
 *       a word too: {@code Azerbaijan} is found in {@code Azerbaijan-led}.
 *   <li>A term that the glossary calls {@linkplain org.korpu.morph.Declinability#INVARIABLE
 *       invariable} matches only as it is. Forms that the glossary gives match as they are, beside
 *       those by rule.
 *   <li>From left to right the longest match is taken and the search goes on after it: hits do not
 *       overlap, and no shorter term is reported inside a longer one. Every concept that has a term
 *       on the same longest span is reported, once.
 *   <li>Capitals do not decide whether a term is found, but are judged by its {@linkplain
 *       Term#caseRule() case rule}: see {@link TermHit#capitalisation}. Only abbreviations are no
 *       words without them: a word of a term that has two letters or more, all capitals, and at
 *       most four, matches only where these letters are capitals: {@code UN} is not in {@code un},
 *       {@code IT} not in {@code it}, {@code BMT} is in {@code BMT-nin}. A longer one needs a
 *       capital first letter: {@code INTERPOL} is in {@code Interpol}. Where the glossary says that
 *       the case of a term is free, it is.
 * </ul>
 *
 * <p>Works for any language: one without rules of inflection has its terms found as they are, by
 * folded words.
 *
 * <p>Cost: linear in the text and in the length of the terms that begin at its words, whatever the
 * number of concepts; below a microsecond for a word met before, some microseconds at most for
 * another. Immutable to its users, and safe for many threads.
 */
public final class TermMatcher {

  private final LanguageTag language;
  private final TermWords words;
  private final TermTree terms;

  /** Takes complete terms with the place after them and the end of their span. */
  private interface Found {
    void take(int next, int end, Candidate[] complete);
  }

  /** The longest match from a place. */
  private static final class Longest implements Found {
    private int place;
    private @Nullable Span span;

    @Override
    public void take(int next, int end, Candidate[] complete) {
      if (span == null || next > span.next()) {
        span = new Span(place, next, end, new ArrayList<>(complete.length));
      }
      if (next == span.next()) {
        span.candidates().addAll(Arrays.asList(complete));
      }
    }
  }

  /** All matches, by their places, at one place the longest first. */
  private static final class Everywhere implements Found {
    private final List<Span> spans = new ArrayList<>();
    private int place;
    private int first;

    void begin(int at) {
      place = at;
      first = spans.size();
    }

    @Override
    public void take(int next, int end, Candidate[] complete) {
      int i = first;
      while (i < spans.size() && spans.get(i).next() > next) {
        i++;
      }
      if (i == spans.size() || spans.get(i).next() < next) {
        spans.add(i, new Span(place, next, end, new ArrayList<>(complete.length)));
      }
      spans.get(i).candidates().addAll(Arrays.asList(complete));
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
    Candidates candidates = new Candidates(language);
    for (Concept concept : glossary.concepts()) {
      for (Term term : concept.terms(language)) {
        if (statuses.contains(term.status())) {
          candidates.add(concept, term);
        }
      }
    }
    words = new TermWords(language, inflection, candidates.words());
    terms = new TermTree(candidates.all(), candidates.words().size());
  }

  /**
   * The terms in a text, by their place; those on the same span in the order of the glossary. Where
   * several terms of one concept match a span, the hit names the one that is spelled as the text,
   * else one that may be capitalised so, else the one of the best status, else the first.
   */
  public List<TermHit> find(String text) {
    List<TermHit> hits = new ArrayList<>();
    TextWords places = TextWords.of(text);
    SpanHits hitsOf = new SpanHits(places, words, language);
    Longest longest = new Longest();
    int from = 0;
    while (longest.place < places.size()) {
      longest.span = null;
      walk(PathTree.ROOT, places, longest.place, longest);
      if (longest.span == null) {
        longest.place++;
      } else {
        hitsOf.add(longest.span, from, hits);
        from = hits.get(hits.size() - 1).end();
        longest.place = longest.span.next();
      }
    }
    return hits;
  }

  /**
   * The terms at every place of a text, also those inside longer ones: by the place of their first
   * word, the longest first; those on the same span as in {@link #find}.
   */
  public List<TermHit> findOverlapping(String text) {
    return findAll(text).overlapping(EnumSet.allOf(TermStatus.class));
  }

  /** The terms at every place of a text, to be asked for in several ways. */
  public FoundTerms findAll(String text) {
    TextWords places = TextWords.of(text);
    Everywhere everywhere = new Everywhere();
    for (int place = 0; place < places.size(); place++) {
      everywhere.begin(place);
      walk(PathTree.ROOT, places, place, everywhere);
    }
    return new FoundTerms(places, words, language, everywhere.spans);
  }

  private void walk(int node, TextWords places, int place, Found found) {
    if (place >= places.size()) {
      return;
    }
    if (places.isWord(place)) {
      step(node, places, place, places.end(place), place + 1, found);
    }
    if (places.isCompound(place)) {
      step(node, places, place, places.compoundEnd(place), places.afterCompound(place), found);
    }
  }

  private void step(int node, TextWords places, int place, int end, int next, Found found) {
    for (int word : words.lemmas(places, place, end)) {
      int child = terms.next(node, word);
      if (child != PathTree.NONE) {
        Candidate[] complete = terms.complete(child);
        if (complete.length > 0) {
          found.take(next, end, complete);
        }
        walk(child, places, next, found);
      }
    }
  }
}
