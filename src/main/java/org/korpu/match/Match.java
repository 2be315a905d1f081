package org.korpu.match;

import java.util.List;
import org.korpu.model.Variant;

/**
 * A unit of the memory that fits a query.
 *
 * @param kind how it fits
 * @param percent how alike source and query are, 1 to 100; 100 only where text and codes are
 *     identical and no penalty was taken
 * @param candidate the unit and where it stands
 * @param source the variant of the unit that is like the query
 * @param targets the variants in the wanted languages, at least one, in the order in which they are
 *     wanted; in the order of the unit where any is wanted; never blank
 * @param penalties what was taken off for other reasons than differing words, in the order of their
 *     reasons
 */
public record Match(
    MatchKind kind,
    int percent,
    Candidate candidate,
    Variant source,
    List<Variant> targets,
    List<Penalty> penalties) {
  public Match {
    if (targets.isEmpty()) {
      throw new IllegalArgumentException("a match has a translation");
    }
    targets = List.copyOf(targets);
    if (percent < 1 || percent > 100) {
      throw new IllegalArgumentException("percent " + percent);
    }
    if (kind != MatchKind.FUZZY && percent != 100) {
      throw new IllegalArgumentException(kind + " at " + percent);
    }
    penalties = List.copyOf(penalties);
  }
}
