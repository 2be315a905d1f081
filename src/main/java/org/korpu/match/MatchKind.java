package org.korpu.match;

/** How a match was found to fit, the best first. */
public enum MatchKind {
  /** Identical, and its neighbours are identical too (in-context exact, ICE). */
  CONTEXT,
  /** Identical in text and codes. */
  EXACT,
  /** Similar. */
  FUZZY
}
