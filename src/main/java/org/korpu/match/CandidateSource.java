package org.korpu.match;

/**
 * A place where candidates for a match can be found: a scan, an index, a server. It never ranks and
 * never misses: every unit that may enter the shortlist is offered to it; there may be more.
 */
public interface CandidateSource {

  /** Offers every candidate for the query, in any order. */
  void candidates(Query query, Shortlist into);
}
