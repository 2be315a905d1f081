package org.korpu.translit;

/** What a rendering of a name stands on, the strongest first. */
public enum Evidence {
  /** Every word is in the list of known names, or has no letters. */
  LISTED,
  /** Some word is made of listed ones: {@code Rəhimov} of {@code Rəhim}. */
  DERIVED,
  /** Some word is written by letter rules alone: to be verified where it matters. */
  RULES;

  /** The weaker of two. */
  Evidence and(Evidence other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
