package org.korpu.match;

/**
 * What was taken off a match, and why.
 *
 * @param reason why
 * @param points how many percent points, at least 1
 */
public record Penalty(Reason reason, int points) {
  public Penalty {
    if (points < 1) {
      throw new IllegalArgumentException("points " + points);
    }
  }

  /** Why percent points were taken off. */
  public enum Reason {
    /** The words differ only in case. */
    CASE,
    /** Punctuation differs. */
    PUNCTUATION,
    /** White space differs. */
    WHITE_SPACE,
    /** Inline codes differ. */
    CODES,
    /** Numbers or other placeables differ. */
    PLACEABLES,
    /** The memory is trusted less, by the settings. */
    MEMORY,
    /** Whoever or whatever made the unit is trusted less, by the settings. */
    ORIGIN
  }
}
