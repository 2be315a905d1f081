package org.korpu.overview;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.korpu.glossary.Concept;
import org.korpu.model.LanguageTag;

/**
 * How a glossary is used.
 *
 * @param concepts how many concepts it has
 * @param segments source segments in which its terms were looked for
 * @param used concepts with a term in any of them
 * @param violated concepts of which a translation lacks the term, or has a forbidden one
 * @param lacking for each language of the report the concepts without an approved term in it, of
 *     their own or of what replaced them
 * @param mostUsed the concepts in the most segments, at most {@link #SHOWN}
 * @param mostViolated the concepts violated most often, at most {@link #SHOWN}
 */
public record TermFigures(
    int concepts,
    long segments,
    int used,
    int violated,
    Map<LanguageTag, Integer> lacking,
    List<Use> mostUsed,
    List<Use> mostViolated) {

  /** So many concepts are named at most. */
  public static final int SHOWN = 20;

  /**
   * How often a concept is used.
   *
   * @param segments source segments with a term of it; two in one segment count once
   * @param violations findings about it
   */
  public record Use(Concept concept, long segments, long violations) {}

  public TermFigures {
    lacking = Collections.unmodifiableMap(new LinkedHashMap<>(lacking));
    mostUsed = List.copyOf(mostUsed);
    mostViolated = List.copyOf(mostViolated);
  }
}
