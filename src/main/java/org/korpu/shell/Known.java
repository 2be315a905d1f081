package org.korpu.shell;

import java.util.List;
import org.korpu.glossary.TermHit;
import org.korpu.match.Match;
import org.korpu.match.Query;

/**
 * What is known about a segment.
 *
 * @param query the segment, and what was wanted
 * @param matches of the memory, the best first
 * @param terms of the glossary in the segment, by their place
 */
public record Known(Query query, List<Match> matches, List<TermHit> terms) {

  public Known {
    matches = List.copyOf(matches);
    terms = List.copyOf(terms);
  }

  /** Whether that is nothing. */
  public boolean isEmpty() {
    return matches.isEmpty() && terms.isEmpty();
  }
}
