package org.korpu.translit;

/** Whether two names in two languages can be those of one person or place, the surest first. */
public enum NameMatch {
  /** One is the first suggestion for the other. */
  ESTABLISHED,
  /** One is an admissible variant of the other. */
  VARIANT,
  /** They sound alike, or differ only in that one has initials or leaves a word out. */
  POSSIBLE,
  /** They are different names. */
  DIFFERENT;

  /** The less sure of two. */
  NameMatch and(NameMatch other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
