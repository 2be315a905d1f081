package org.korpu.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.korpu.model.LanguageTag;

/**
 * Which of some names is meant by one that is not among them: the most similar ones by letters that
 * are missing, too many, wrong or swapped (optimal string alignment distance). Case and the marks
 * that a foreign keyboard lacks do not count: {@code tercume} is {@code tərcümə}, {@code I} is both
 * {@code i} and {@code ı}.
 */
public final class MeantName {

  /** More would be guessing. */
  private static final int MOST = 3;

  private MeantName() {}

  private record Ranked(String name, int distance) {}

  /**
   * The names that may be meant, the most similar first, at most three and all as similar as the
   * first or nearly so; none where nothing is similar. A name of up to two letters may differ in
   * none, of up to five in one, else in a third of its letters, three at most. What was typed to
   * the middle of a name, three letters or more, means that name.
   *
   * @param known the names; order decides between equally similar ones
   */
  public static List<String> of(String typed, Collection<String> known) {
    String wanted = skeleton(typed);
    int length = wanted.length();
    int most = length <= 2 ? 0 : length <= 5 ? 1 : Math.min(3, length / 3);
    List<Ranked> similar = new ArrayList<>();
    for (String name : new LinkedHashSet<>(known)) {
      String other = skeleton(name);
      int distance = distance(wanted, other);
      if (distance <= most) {
        similar.add(new Ranked(name, distance));
      } else if (length >= 3 && other.startsWith(wanted)) {
        similar.add(new Ranked(name, most + 1));
      }
    }
    similar.sort(Comparator.comparingInt(Ranked::distance));
    return similar.stream()
        .filter(each -> each.distance() <= similar.get(0).distance() + 1)
        .limit(MOST)
        .map(Ranked::name)
        .toList();
  }

  /** Letters without case and marks, each as the letter that it resembles. */
  private static String skeleton(String text) {
    String folded = Folding.fold(text, LanguageTag.AZ);
    String marked = Normalizer.normalize(folded, Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder(marked.length());
    marked
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .map(c -> c == 'ı' ? 'i' : c == 'ə' || c == 'ә' || c == 'ǝ' ? 'e' : c)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      cost[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      cost[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        cost[i][j] = swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
      }
    }
    return cost[a.length()][b.length()];
  }
}
