package org.korpu.translit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A group of letters in certain surroundings, and how it is written in another language.
 *
 * @param before the letters of which one must stand before; empty where any may. {@code V} is any
 *     vowel, {@code C} any consonant, {@code ^} the begin of the word
 * @param letters the group, in small letters
 * @param after the same as {@code before}, with {@code $} for the end of the word
 * @param renderings what it becomes, the usual first; empty texts where nothing is written
 */
record LetterRule(String before, String letters, String after, List<String> renderings) {

  private static final String NOTHING = "0";

  LetterRule {
    renderings = List.copyOf(renderings);
    if (letters.isEmpty() || renderings.isEmpty()) {
      throw new IllegalArgumentException("a rule has letters and renderings");
    }
  }

  /** The rule that a line of {@code letters.rules} says. */
  static LetterRule parse(String line) {
    List<String> words = Arrays.asList(line.split(" ", -1));
    String pattern = words.get(0);
    String before = "";
    String after = "";
    if (pattern.charAt(0) == '^') {
      before = "^";
      pattern = pattern.substring(1);
    } else if (pattern.charAt(0) == '[') {
      int end = pattern.indexOf(']');
      before = pattern.substring(1, end);
      pattern = pattern.substring(end + 1);
    }
    if (pattern.endsWith("$")) {
      after = "$";
      pattern = pattern.substring(0, pattern.length() - 1);
    } else if (pattern.endsWith("]")) {
      int begin = pattern.indexOf('[');
      after = pattern.substring(begin + 1, pattern.length() - 1);
      pattern = pattern.substring(0, begin);
    }
    List<String> renderings = new ArrayList<>();
    for (String word : words.subList(1, words.size())) {
      renderings.add(word.equals(NOTHING) ? "" : word);
    }
    return new LetterRule(before, pattern, after, renderings);
  }

  /** Whether the rule fits at a place of a word in small letters. */
  boolean fits(String word, int place, NameLanguage language) {
    return word.startsWith(letters, place)
        && (before.isEmpty()
            || stands(before, '^', place == 0 ? '\0' : word.charAt(place - 1), language))
        && (after.isEmpty() || stands(after, '$', next(word, place + letters.length()), language));
  }

  private static char next(String word, int place) {
    return place < word.length() ? word.charAt(place) : '\0';
  }

  private static boolean stands(String any, char edge, char letter, NameLanguage language) {
    if (letter == '\0') {
      return any.indexOf(edge) >= 0;
    }
    if (any.indexOf(letter) >= 0) {
      return true;
    }
    return language.isVowel(letter)
        ? any.indexOf('V') >= 0
        : Character.isLetter(letter) && any.indexOf('C') >= 0;
  }
}
