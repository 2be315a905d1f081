package org.korpu.match;

import org.jspecify.annotations.Nullable;
import org.korpu.text.Token;

/**
 * Numbers for the strings of one language, so that texts are compared number by number: equal
 * numbers mean equal strings. A number means nothing in another vocabulary.
 *
 * <p>Numbers run from 0. The first two stand for any number and for any address as a word.
 */
public interface Vocabulary {

  /** Stands among the words for any number of the text. */
  int ANY_NUMBER = 0;

  /** Stands among the words for any web or mail address. */
  int ANY_ADDRESS = 1;

  /** The number of a string; -1 if the vocabulary does not have it. */
  int find(String string);

  /** How many strings it has: numbers are less than this. */
  int size();

  /** What kind of token a string is; null if it is only the form of another, or white space. */
  Token.@Nullable Kind kind(int token);

  /** The number of a token with unified apostrophes, hyphens and composition. */
  int unified(int token);

  /** The number of a folded token ({@link org.korpu.text.Folding}). */
  int folded(int token);

  /**
   * The number of the stem of a word ({@link org.korpu.morph.StemKeys}); {@link #ANY_NUMBER} and
   * {@link #ANY_ADDRESS} for numbers and addresses.
   */
  int stem(int token);
}
