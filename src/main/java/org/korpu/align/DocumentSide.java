package org.korpu.align;

/**
 * One language of a document as numbers: what {@link PairScores} compares.
 *
 * @param tokens for each segment its tokens as numbers of the vocabulary
 * @param rarity for each of these tokens one over the probability to meet it in this text
 * @param lengths sums of letters and digits of the segments before, one more than segments
 * @param lastMarks for each segment how it ends
 * @param opens for each segment whether it begins a paragraph; empty where that is unknown
 * @param meanLogLength mean of the logarithms of the segments' lengths
 * @param spreadLogLength their standard deviation
 */
@SuppressWarnings("ArrayRecordComponent") // inside the package; nobody compares or changes them
record DocumentSide(
    int[][] tokens,
    float[][] rarity,
    int[] lengths,
    LastMark[] lastMarks,
    boolean[] opens,
    double meanLogLength,
    double spreadLogLength) {

  int size() {
    return tokens.length;
  }

  /** Letters and digits of neighbouring segments. */
  int length(int start, int count) {
    return lengths[start + count] - lengths[start];
  }

  /** Some segments of it as a text of their own. */
  DocumentSide of(int[] segments) {
    int size = segments.length;
    int[][] ownTokens = new int[size][];
    float[][] ownRarity = new float[size][];
    int[] ownLengths = new int[size + 1];
    LastMark[] ownMarks = new LastMark[size];
    boolean[] ownOpens = new boolean[knowsParagraphs() ? size : 0];
    for (int n = 0; n < size; n++) {
      int segment = segments[n];
      ownTokens[n] = tokens[segment];
      ownRarity[n] = rarity[segment];
      ownLengths[n + 1] = ownLengths[n] + length(segment, 1);
      ownMarks[n] = lastMarks[segment];
      if (knowsParagraphs()) {
        ownOpens[n] = opens[segment];
      }
    }
    return new DocumentSide(
        ownTokens, ownRarity, ownLengths, ownMarks, ownOpens, meanLogLength, spreadLogLength);
  }

  boolean knowsParagraphs() {
    return opens.length > 0;
  }
}
