package org.korpu.match;

import java.util.function.Consumer;

/**
 * A place where candidates for a match can be found: a scan, an index, a server. It never ranks and
 * never misses: every unit that the scorer would give the query's threshold or more is among the
 * candidates; there may be more.
 */
public interface CandidateSource {

  /** Hands over every candidate for the query, in any order, each once. */
  void candidates(Query query, Consumer<Candidate> into);
}
