package org.korpu.text;

/**
 * Words as translators count them.
 *
 * <p>A word is a token of {@link Tokenizer} that is no punctuation: a word with its apostrophes and
 * hyphens ({@code Nazirliyin}, {@code don't}, {@code премьер-министр} are one each), a number with
 * its separators and suffix ({@code 26,750}, {@code 21.11.2012}, {@code 2012-ci}), or a whole web
 * or e-mail address. Punctuation, symbols and dashes are none. So {@code 20 000} is two words, as
 * it is in a word processor, and {@code 15–20} is two where {@code 15-20} is one.
 */
public final class WordCount {

  private WordCount() {}

  /** How many words the text has; 0 for white space and punctuation. Linear. */
  public static int of(String text) {
    return Tokenizer.countWords(text);
  }
}
