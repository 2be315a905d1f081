package org.korpu.match;

import java.util.List;

/**
 * Finds the best matches for a query among the candidates of all sources.
 *
 * <p>A unit matches from any of its languages, whatever its source language is said to be: each
 * variant that meets the query's language is scored, and the best one (the first of equals) is the
 * source. A unit needs a translation: a variant that is not blank in at least one wanted language.
 *
 * <p>The order is total, the same whatever order the candidates come in: CONTEXT before EXACT
 * before FUZZY, then the higher percent, then the name of the memory, then the position in it. Of
 * matches with equal sources and equal wanted translations only the first in this order is kept.
 *
 * <p>Safe for many threads if its sources are.
 */
public final class Matcher {

  private final List<CandidateSource> sources;
  private final Scorer scorer;
  private final Penalties penalties;

  /** A matcher over all sources; a unit that two sources offer is shown once. */
  public Matcher(List<? extends CandidateSource> sources, Scorer scorer, Penalties penalties) {
    this.sources = List.copyOf(sources);
    this.scorer = scorer;
    this.penalties = penalties;
  }

  /** The matches of at least the query's threshold, best first, at most as many as it wants. */
  public List<Match> match(Query query) {
    if (query.segment().isBlank()) {
      return List.of();
    }
    BestMatches best = new BestMatches(query, scorer, penalties);
    for (CandidateSource source : sources) {
      source.candidates(query, best);
    }
    return best.matches();
  }
}
