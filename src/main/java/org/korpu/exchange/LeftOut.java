package org.korpu.exchange;

/** Why a unit of a file was not taken. */
public enum LeftOut {
  /** It cannot be read, or its codes are not those of its source. */
  DAMAGED,
  /** It has text under one language tag at most. */
  UNTRANSLATED,
  /** Its state is below the one that is wanted. */
  UNFINISHED,
  /** Its translation is marked as a guess. */
  FUZZY,
  /** The program that it belonged to has it no longer. */
  OBSOLETE,
  /** It has text in two languages, but fewer than two of those that are wanted. */
  OTHER_LANGUAGES
}
