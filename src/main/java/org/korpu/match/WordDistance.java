package org.korpu.match;

/**
 * Weighted Levenshtein distance over words, in half words: a word inserted, deleted or replaced
 * costs two halves, a word replaced by another form of its stem one.
 */
final class WordDistance {

  /** What a word inserted, deleted or replaced costs. */
  static final int WORD = 2;

  /** What another form of the same stem costs. */
  static final int FORM = 1;

  private WordDistance() {}

  /**
   * The distance, or {@code most + 1} if it is greater than {@code most}. Only cells that can be
   * part of a way of that cost are computed (Ukkonen 1985): time O((most + 1)·length). Equal words
   * have equal stems.
   */
  static int within(int[] a, int[] aStems, int[] b, int[] bStems, int most) {
    int over = most + 1;
    int band = most / WORD; // each step off the diagonal is an insertion or a deletion
    if (Math.abs(a.length - b.length) > band) {
      return over;
    }
    int[] row = new int[b.length + 1];
    for (int j = 0; j <= b.length; j++) {
      row[j] = Math.min(j * WORD, over);
    }
    for (int i = 1; i <= a.length; i++) {
      int from = Math.max(1, i - band);
      int to = Math.min(b.length, i + band);
      int diagonal = row[from - 1];
      row[from - 1] = from == 1 ? Math.min(i * WORD, over) : over;
      int least = row[from - 1];
      int stem = aStems[i - 1];
      for (int j = from; j <= to; j++) {
        int above = j - i == band ? over : row[j];
        int cost = diagonal + (stem != bStems[j - 1] ? WORD : a[i - 1] == b[j - 1] ? 0 : FORM);
        cost = Math.min(cost, Math.min(above, row[j - 1]) + WORD);
        diagonal = row[j];
        row[j] = Math.min(cost, over);
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return over;
      }
    }
    return row[b.length];
  }
}
