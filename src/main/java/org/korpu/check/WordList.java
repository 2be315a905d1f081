package org.korpu.check;

import java.util.Arrays;
import java.util.Set;

/** Lists of words in the rules of checks. */
final class WordList {

  private WordList() {}

  /** The words of a list with one space between. */
  static Set<String> of(String words) {
    return Set.copyOf(Arrays.asList(words.split(" ", -1)));
  }
}
