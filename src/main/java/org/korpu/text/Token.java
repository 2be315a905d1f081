package org.korpu.text;

/**
 * A token of a text.
 *
 * @param kind what it is
 * @param start its first character in the text, from 0, in UTF-16 units
 * @param end exclusive
 * @param text its characters, at least one
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

  public Token {
    if (start < 0 || end <= start || text.length() != end - start) {
      throw new IllegalArgumentException(start + "-" + end + " " + text);
    }
  }

  /** Whether a translator counts it as a word: everything but punctuation. */
  public boolean isWord() {
    return kind != Kind.PUNCTUATION;
  }
}
