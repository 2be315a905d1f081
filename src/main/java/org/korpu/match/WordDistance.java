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
   * The distance, or {@code most + 1} if it is greater than {@code most}. Words that are equal at
   * both ends are left out: some best way keeps them. Of the rest, only cells that can be part of a
   * way of that cost are computed (Ukkonen 1985): time O((most + 1)·length). Equal words have equal
   * stems.
   */
  static int within(int[] a, int[] aStems, int[] b, int[] bStems, int most) {
    int shorter = Math.min(a.length, b.length);
    int start = 0;
    while (start < shorter && a[start] == b[start]) {
      start++;
    }
    int end = 0;
    while (end < shorter - start && a[a.length - 1 - end] == b[b.length - 1 - end]) {
      end++;
    }
    int rows = a.length - start - end;
    int columns = b.length - start - end;
    int over = most + 1;
    int band = most / WORD; // each step off the diagonal is an insertion or a deletion
    if (Math.abs(rows - columns) > band) {
      return over;
    }
    int[] row = new int[columns + 1];
    for (int j = 0; j <= columns; j++) {
      row[j] = Math.min(j * WORD, over);
    }
    for (int i = 1; i <= rows; i++) {
      int from = Math.max(1, i - band);
      int to = Math.min(columns, i + band);
      int diagonal = row[from - 1];
      row[from - 1] = from == 1 ? Math.min(i * WORD, over) : over;
      int least = row[from - 1];
      int word = a[start + i - 1];
      int stem = aStems[start + i - 1];
      for (int j = from; j <= to; j++) {
        int above = j - i == band ? over : row[j];
        int at = start + j - 1;
        int cost = diagonal + (stem != bStems[at] ? WORD : word == b[at] ? 0 : FORM);
        cost = Math.min(cost, Math.min(above, row[j - 1]) + WORD);
        diagonal = row[j];
        row[j] = Math.min(cost, over);
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return over;
      }
    }
    return row[columns];
  }
}
