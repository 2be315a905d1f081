package org.korpu.text;

import java.util.Arrays;

/**
 * Where the tokens of a text stand. Made by {@link Tokenizer#spans}, and then unchangeable to its
 * users and safe for many threads.
 */
public final class TokenSpans {

  private Token.Kind[] kinds;
  private int[] starts;
  private int[] ends;
  private int size;

  /**
   * No tokens yet.
   *
   * @param expected how many there may be
   */
  TokenSpans(int expected) {
    kinds = new Token.Kind[expected];
    starts = new int[expected];
    ends = new int[expected];
  }

  void add(Token.Kind kind, int start, int end) {
    if (size == kinds.length) {
      kinds = Arrays.copyOf(kinds, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    kinds[size] = kind;
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  /** How many tokens there are. */
  public int size() {
    return size;
  }

  /** What a token is. */
  public Token.Kind kind(int token) {
    return kinds[token];
  }

  /** The first character of a token in the text, in UTF-16 units. */
  public int start(int token) {
    return starts[token];
  }

  /** Where a token ends, exclusive. */
  public int end(int token) {
    return ends[token];
  }
}
