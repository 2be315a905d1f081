package org.korpu.match;

import java.util.Optional;
import java.util.function.Supplier;
import org.korpu.model.TranslationUnit;

/**
 * The best matches of a query so far. A source offers candidates to it, in any order; what it asks
 * the shortlist before it offers saves work, and never a match.
 */
public interface Shortlist {

  /**
   * The least percent, as the {@link Scorer} gives it, with which a unit of a memory may still be
   * among the best; more than 100 if none can be. Never falls while a query is answered.
   */
  int floor(String memory);

  /**
   * Whether a unit at this place may still be among the best if its score is at most this percent.
   */
  boolean mayEnter(String memory, int position, int percent);

  /**
   * The score of a text of a memory, empty if its unit cannot be among the best by it.
   *
   * @param query the text that is looked up
   * @param text a text comparable with it
   */
  Optional<Score> score(String memory, ScorableText query, ScorableText text);

  /**
   * Offers a unit by one of its texts. Of a unit with several texts in the language of the query,
   * each is offered.
   *
   * @param score what {@link #score} gave for the text
   * @param unit the whole unit; asked for only if it is among the best so far
   */
  void offer(String memory, int position, Score score, Supplier<TranslationUnit> unit);

  /** Offers a unit of which nothing is made ready. */
  void offer(Candidate candidate);
}
