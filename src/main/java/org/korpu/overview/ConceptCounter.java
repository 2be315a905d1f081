package org.korpu.overview;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.korpu.check.Finding;
import org.korpu.glossary.Concept;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.TermHit;
import org.korpu.glossary.TermMatchers;
import org.korpu.glossary.TermStatus;
import org.korpu.model.LanguageTag;

/**
 * Counts in how many segments each concept of a glossary is used, and how often translations
 * violate it. For one thread, but for {@link #concepts}.
 */
public final class ConceptCounter {

  /** The checks whose findings speak of a concept. */
  public static final List<String> TERM_CHECKS = List.of("TermMissing", "TermForbidden");

  private final TermMatchers matchers;
  private final Map<String, long[]> uses = new HashMap<>();
  private final Map<String, long[]> violations = new HashMap<>();
  private long segments;

  /** Begins with nothing counted. */
  public ConceptCounter(TermMatchers matchers) {
    this.matchers = matchers;
  }

  /**
   * The ids of the concepts that have a term in a text, of two that overlap the longer one; each
   * once. Forbidden terms do not count. For any thread.
   */
  public Set<String> concepts(String text, LanguageTag language) {
    if (!hasConcepts()) {
      return Set.of();
    }
    Set<String> found = new HashSet<>();
    for (TermHit hit : understood(text, language)) {
      found.add(hit.concept().id());
    }
    return found;
  }

  /** Whether there is anything to be used or violated. */
  public boolean hasConcepts() {
    return !matchers.glossary().concepts().isEmpty();
  }

  private List<TermHit> understood(String text, LanguageTag language) {
    return matchers.all(language).findAll(text).longest(TermStatus.UNDERSTOOD);
  }

  /** Counts a segment in which these concepts were found. */
  public void used(Set<String> concepts) {
    segments++;
    for (String concept : concepts) {
      uses.computeIfAbsent(concept, id -> new long[1])[0]++;
    }
  }

  /** Counts a finding if it speaks of a concept. */
  void violated(Finding finding) {
    Finding.Span source = finding.sourceSpan();
    Finding.Span target = finding.targetSpan();
    if (finding.check().equals("TermMissing") && source != null) {
      violated(understood(finding.pair().source().text(), finding.pair().from()), source);
    } else if (finding.check().equals("TermForbidden") && target != null) {
      List<TermHit> hits =
          matchers.all(finding.pair().to()).findOverlapping(finding.pair().target().text());
      violated(hits.stream().filter(hit -> !hit.term().status().isApproved()).toList(), target);
    }
  }

  private void violated(List<TermHit> hits, Finding.Span span) {
    hits.stream()
        .filter(hit -> hit.start() == span.start() && hit.end() == span.end())
        .findFirst()
        .ifPresent(hit -> violations.computeIfAbsent(hit.concept().id(), id -> new long[1])[0]++);
  }

  /**
   * What was counted so far.
   *
   * @param languages of the report
   */
  public TermFigures result(List<LanguageTag> languages) {
    Glossary glossary = matchers.glossary();
    Map<LanguageTag, Integer> lacking = new LinkedHashMap<>();
    for (LanguageTag language : languages) {
      int without = 0;
      for (Concept concept : glossary.concepts()) {
        without += glossary.approved(concept, language).isPresent() ? 0 : 1;
      }
      lacking.put(language, without);
    }
    return new TermFigures(
        glossary.concepts().size(),
        segments,
        uses.size(),
        violations.size(),
        lacking,
        most(TermFigures.Use::segments),
        most(TermFigures.Use::violations));
  }

  private List<TermFigures.Use> most(ToLongFunction<TermFigures.Use> by) {
    return matchers.glossary().concepts().stream()
        .map(
            concept ->
                new TermFigures.Use(
                    concept, count(uses, concept.id()), count(violations, concept.id())))
        .filter(use -> by.applyAsLong(use) > 0)
        .sorted(Comparator.comparingLong(by).reversed().thenComparing(use -> use.concept().id()))
        .limit(TermFigures.SHOWN)
        .toList();
  }

  private static long count(Map<String, long[]> counts, String concept) {
    long[] count = counts.get(concept);
    return count == null ? 0 : count[0];
  }
}
