package org.korpu.morph;

/** Whose something is, where the noun says so itself: in Azerbaijani. */
public enum Owner {
  /**
   * As the term stands. The second noun of a compound has an owner of its own then: {@code
   * Xidməti}.
   */
  NONE,
  /** Mine: {@code nazirim}. */
  FIRST_SINGULAR,
  /** Yours, of one owner: {@code nazirin}. */
  SECOND_SINGULAR,
  /** His, hers, its, theirs: {@code naziri}. */
  THIRD,
  /** Ours: {@code nazirimiz}. */
  FIRST_PLURAL,
  /** Yours, of several owners or in polite speech: {@code naziriniz}. */
  SECOND_PLURAL
}
