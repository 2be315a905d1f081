package org.korpu.match;

/** Levenshtein distance over words: the least number of words inserted, deleted or replaced. */
final class WordDistance {

  private WordDistance() {}

  /**
   * The distance, or {@code most + 1} if it is greater than {@code most}. Only cells that can be
   * part of a way of that cost are computed (Ukkonen 1985): time O((2·most + 1)·length).
   */
  static int within(String[] a, String[] b, int most) {
    int over = most + 1;
    if (Math.abs(a.length - b.length) > most) {
      return over;
    }
    int[] row = new int[b.length + 1];
    for (int j = 0; j <= b.length; j++) {
      row[j] = Math.min(j, over);
    }
    for (int i = 1; i <= a.length; i++) {
      int from = Math.max(1, i - most);
      int to = Math.min(b.length, i + most);
      int diagonal = row[from - 1];
      row[from - 1] = from == 1 ? Math.min(i, over) : over;
      int least = row[from - 1];
      for (int j = from; j <= to; j++) {
        int above = j - i == most ? over : row[j];
        int cost = diagonal + (a[i - 1].equals(b[j - 1]) ? 0 : 1);
        cost = Math.min(cost, Math.min(above, row[j - 1]) + 1);
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
