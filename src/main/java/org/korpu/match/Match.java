package org.korpu.match;

import java.util.List;

/**
 * A unit of the memory that fits a query.
 *
 * @param kind how it fits
 * @param percent how alike source and query are, 1 to 100; 100 only where text and codes are
 *     identical and no penalty was taken
 * @param candidate the unit and where it stands
 * @param penalties what was taken off for other reasons than differing words, in the order of their
 *     reasons
 */
public record Match(MatchKind kind, int percent, Candidate candidate, List<Penalty> penalties) {
  public Match {
    if (percent < 1 || percent > 100) {
      throw new IllegalArgumentException("percent " + percent);
    }
    if (kind != MatchKind.FUZZY && percent != 100) {
      throw new IllegalArgumentException(kind + " at " + percent);
    }
    penalties = List.copyOf(penalties);
  }
}
