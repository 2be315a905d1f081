package org.korpu.morph;

import java.util.Arrays;
import java.util.StringTokenizer;

/** A class of Russian suffixes, of which the longest that fits is taken off. */
final class RussianSuffixes {

  private static final char FIRST_LETTER = 'а';
  private static final char LAST_LETTER = 'я';

  /**
   * A suffix.
   *
   * @param afterA whether it counts only after {@code а} or {@code я}, which stay
   */
  private record Suffix(String text, boolean afterA) {}

  private static final Suffix[] NONE = {};

  /** By last letter, longest first. */
  private final Suffix[][] byLastLetter = new Suffix[LAST_LETTER - FIRST_LETTER + 1][];

  /**
   * Suffixes parted by spaces.
   *
   * @param afterA those that count only after {@code а} or {@code я}
   * @param anywhere the others
   */
  RussianSuffixes(String afterA, String anywhere) {
    Arrays.fill(byLastLetter, NONE);
    add(afterA, true);
    add(anywhere, false);
  }

  private void add(String list, boolean afterA) {
    StringTokenizer texts = new StringTokenizer(list);
    while (texts.hasMoreTokens()) {
      String text = texts.nextToken();
      int letter = text.charAt(text.length() - 1) - FIRST_LETTER;
      Suffix[] others = byLastLetter[letter];
      int place = 0;
      while (place < others.length && others[place].text().length() >= text.length()) {
        place++;
      }
      Suffix[] more = new Suffix[others.length + 1];
      System.arraycopy(others, 0, more, 0, place);
      more[place] = new Suffix(text, afterA);
      System.arraycopy(others, place, more, place + 1, others.length - place);
      byLastLetter[letter] = more;
    }
  }

  /**
   * Where the longest suffix that fits begins in the first letters of a word.
   *
   * @param from the suffix, and the letter that it has to follow, are not before it
   * @param end how many letters are looked at
   * @return {@code end} if none fits
   */
  int cut(String word, int from, int end) {
    if (end <= from) {
      return end;
    }
    char last = word.charAt(end - 1);
    if (last < FIRST_LETTER || last > LAST_LETTER) {
      return end;
    }
    for (Suffix suffix : byLastLetter[last - FIRST_LETTER]) {
      int cut = end - suffix.text().length();
      if (cut >= from
          && word.startsWith(suffix.text(), cut)
          && (!suffix.afterA() || (cut > from && isA(word.charAt(cut - 1))))) {
        return cut;
      }
    }
    return end;
  }

  private static boolean isA(char c) {
    return c == 'а' || c == 'я';
  }
}
