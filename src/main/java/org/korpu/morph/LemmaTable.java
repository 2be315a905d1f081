package org.korpu.morph;

/**
 * Many lemmas that are asked together: of which of them can a word be a form? Made by {@link
 * Inflection#table}.
 *
 * <p>An answer costs about as much as taking the word apart, a microsecond or less, whatever the
 * number of lemmas. Immutable; safe for use by many threads.
 */
public interface LemmaTable {

  /**
   * The numbers of the lemmas that the word can be a form of: all those for which {@link
   * Inflection#isFormOf} says so, ascending, each once. The caller owns the array.
   *
   * @param form a folded single token
   */
  int[] lemmasOf(String form);
}
