package org.korpu.shell;

import java.util.Collection;

/** Tells a mistyped word from another one. */
public final class SimilarWord {

  /** In words this long two letters may be wrong, in shorter ones one. */
  private static final int LONG = 6;

  private SimilarWord() {}

  /**
   * Whether a word looks like one of some: small Latin letters, and one letter too many, too few,
   * wrong, or exchanged with its neighbour; two in long words.
   */
  public static boolean isIn(String word, Collection<String> words) {
    return word.length() > 1
        && word.chars().allMatch(c -> c >= 'a' && c <= 'z')
        && words.stream().anyMatch(each -> distance(word, each) <= (each.length() < LONG ? 1 : 2));
  }

  /** Letters to insert, delete or replace, or neighbours to exchange. */
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }
}
