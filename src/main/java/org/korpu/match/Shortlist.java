package org.korpu.match;

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
   * Offers a unit by one of its texts. Of a unit with several texts in the language of the query,
   * each is offered.
   *
   * @param query the text that is looked up
   * @param text the text of the unit, comparable with it
   * @param unit the whole unit; asked for only if it is among the best so far
   */
  void offer(
      String memory,
      int position,
      ScorableText query,
      ScorableText text,
      Supplier<TranslationUnit> unit);

  /** Offers a unit of which nothing is made ready. */
  void offer(Candidate candidate);
}
