package org.korpu.text;

/**
 * A token of a text.
 *
 * @param kind what it is
 * @param start where it begins
 * @param end where it ends, exclusive
 * @param text its characters
 */
public record Token(Kind kind, int start, int end, String text) {

  /** What a token is. */
  public enum Kind {
    /** Letters, with apostrophes and hyphens inside: {@code Nazirliyi}, {@code NATO-nun}. */
    WORD,
    /**
     * Digits, with separators and a suffix: {@code 26,750}, {@code 21.11.2012}, {@code 2012-ci}.
     */
    NUMBER,
    /** A web or e-mail address. */
    ADDRESS,
    /** One punctuation mark or symbol. */
    PUNCTUATION
  }

  /** Whether a translator counts it as a word: everything but punctuation. */
  public boolean isWord() {
    return kind != Kind.PUNCTUATION;
  }
}
