package org.korpu.morph;

/** Whether a term takes endings. */
public enum Declinability {
  /** By the rules of its language. */
  REGULAR,
  /** It stands in any case as it is. */
  INVARIABLE
}
