package org.korpu.glossary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;

/**
 * All terms of one text, found once and asked for in several ways. To make hits costs more than to
 * find: where only concepts are wanted, ask for {@link #concepts}.
 *
 * <p>An answer about some statuses is the one that a {@link TermMatcher} of these statuses gives.
 *
 * <p>For one thread.
 */
public final class FoundTerms {

  private final SpanHits hitsOf;

  /** By their places, at one place the longest first. */
  private final List<Span> spans;

  /** Of all terms found. */
  private final Set<TermStatus> statuses = EnumSet.noneOf(TermStatus.class);

  /** The answer about any statuses that take in all that were found. */
  private @Nullable List<TermHit> longest;

  FoundTerms(TextWords places, TermWords words, LanguageTag language, List<Span> spans) {
    this.hitsOf = new SpanHits(places, words, language);
    this.spans = spans;
    for (Span span : spans) {
      for (Candidate each : span.candidates()) {
        statuses.add(each.term().status());
      }
    }
  }

  /** Whether there is a term of one of the statuses at any place. */
  public boolean has(Set<TermStatus> wanted) {
    for (TermStatus each : wanted) {
      if (statuses.contains(each)) {
        return true;
      }
    }
    return false;
  }

  /** The ids of the concepts that have a term of one of the statuses at any place. */
  public Set<String> concepts(Set<TermStatus> wanted) {
    Set<String> concepts = new HashSet<>();
    for (Span span : spans) {
      for (Candidate each : span.candidates()) {
        if (wanted.contains(each.term().status())) {
          concepts.add(each.concept().id());
        }
      }
    }
    return concepts;
  }

  /** The longest terms from left to right, as {@link TermMatcher#find} tells. */
  public List<TermHit> longest(Set<TermStatus> wanted) {
    if (!wanted.containsAll(statuses)) {
      return newLongest(wanted);
    }
    if (longest == null) {
      longest = Collections.unmodifiableList(newLongest(wanted));
    }
    return longest;
  }

  private List<TermHit> newLongest(Set<TermStatus> wanted) {
    List<TermHit> hits = new ArrayList<>();
    int next = 0;
    int from = 0;
    for (Span span : spans) {
      Span left = span.place() < next ? null : span.of(wanted);
      if (left != null) {
        hitsOf.add(left, from, hits);
        next = left.next();
        from = hits.get(hits.size() - 1).end();
      }
    }
    return hits;
  }

  /** The terms at every place, as {@link TermMatcher#findOverlapping} tells. */
  public List<TermHit> overlapping(Set<TermStatus> wanted) {
    List<TermHit> hits = new ArrayList<>();
    for (Span span : spans) {
      Span left = span.of(wanted);
      if (left != null) {
        hitsOf.add(left, 0, hits);
      }
    }
    return hits;
  }
}
