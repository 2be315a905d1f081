package org.korpu.text;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A text as those who read numbers look at it: runs of digits with their values, single characters,
 * and the words before and after a place. Positions outside the text are no character at all.
 */
final class NumberText {

  /** Longer words are neither scale words nor month names. */
  static final int LONGEST_WORD = 24;

  /** Digits past these do not change the value; keeps the reading of endless runs linear. */
  private static final int MOST_DIGITS = 64;

  /** Below this, which is all of Latin and Cyrillic, it stands in a table what is a letter. */
  private static final int TABLE = 0x600;

  private static final boolean[] LETTERS = letters();

  private final String text;
  private final NumberWords words;

  NumberText(String text, NumberWords words) {
    this.text = text;
    this.words = words;
  }

  /** A set of one value, to which readings can be added. */
  static Set<BigDecimal> only(BigDecimal value) {
    Set<BigDecimal> values = new TreeSet<>();
    values.add(value);
    return values;
  }

  /** The value of a run of digits. */
  BigDecimal value(int from, int to) {
    return decimal(from, to, to);
  }

  /** The digits up to {@code whole} as an integer, those up to {@code to} as its decimals. */
  BigDecimal decimal(int from, int whole, int to) {
    StringBuilder digits = new StringBuilder();
    for (int i = from; i < to && digits.length() < MOST_DIGITS; i++) {
      if (i == whole) {
        digits.append('.');
      } else if (isDigit(i)) {
        digits.append((char) ('0' + Character.digit(text.charAt(i), 10)));
      }
    }
    return new BigDecimal(digits.toString());
  }

  /** The value of a run of at most four digits; a large number for a longer one. */
  int small(int from, int to) {
    return to - from > 4 ? Integer.MAX_VALUE : value(from, to).intValueExact();
  }

  boolean isDay(int from, int to) {
    return small(from, to) >= 1 && small(from, to) <= 31;
  }

  boolean isMonth(int from, int to) {
    return small(from, to) >= 1 && small(from, to) <= 12;
  }

  int runEnd(int from) {
    int end = from;
    while (isDigit(end)) {
      end++;
    }
    return end;
  }

  boolean isSeparatorBeforeDigit(int i, String separators) {
    return i < text.length() && separators.indexOf(text.charAt(i)) >= 0 && isDigit(i + 1);
  }

  boolean isDigit(int i) {
    return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
  }

  boolean isLetter(int i) {
    if (i < 0 || i >= text.length()) {
      return false;
    }
    char c = text.charAt(i);
    return c < LETTERS.length ? LETTERS[c] : isLetter(c);
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean[] letters() {
    boolean[] letters = new boolean[TABLE];
    for (char c = 0; c < TABLE; c++) {
      letters[c] = isLetter(c);
    }
    return letters;
  }

  boolean isSpace(int i) {
    char c = text.charAt(i);
    return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
  }

  boolean isHyphen(int i) {
    return i >= 0 && i < text.length() && "-\u2010\u2011".indexOf(text.charAt(i)) >= 0;
  }

  boolean isApostrophe(int i) {
    return i < text.length() && "'\u2019\u02BC".indexOf(text.charAt(i)) >= 0;
  }

  /** Where the letters from a place end; the place itself where none or too many follow. */
  int letterRunEnd(int from) {
    int end = Math.min(from, text.length());
    int start = end;
    while (end < text.length() && isLetter(end)) {
      end++;
      if (end - start > LONGEST_WORD) {
        return start;
      }
    }
    return end;
  }

  record Word<T>(T meaning, int end) {}

  interface Meaning<T> {
    @Nullable T of(String foldedWord);
  }

  /** The word one separator after a place, where it means something. */
  <T> @Nullable Word<T> wordAfter(int from, Set<Character> separators, Meaning<T> meaning) {
    if (from >= text.length() || !separators.contains(text.charAt(from))) {
      return null;
    }
    int end = letterRunEnd(from + 1);
    T found = end == from + 1 ? null : meaning.of(words.fold(text.substring(from + 1, end)));
    return found == null ? null : new Word<>(found, end);
  }

  String wordBefore(int start) {
    int end = start;
    while (end > 0 && start - end < 2 && isSpace(end - 1)) {
      end--;
    }
    int from = end;
    while (from > 0 && end - from <= LONGEST_WORD && isLetter(from - 1)) {
      from--;
    }
    return end == start ? "" : words.fold(text.substring(from, end));
  }

  boolean percentFollows(int end) {
    int i = end < text.length() && isSpace(end) ? end + 1 : end;
    if (i < text.length() && text.charAt(i) == '%') {
      return true;
    }
    int wordEnd = letterRunEnd(i);
    String word = words.fold(text.substring(i, wordEnd));
    return !word.isEmpty()
        && (words.isPercent(word)
            || (wordEnd < text.length()
                && isSpace(wordEnd)
                && words.isPercent(
                    word
                        + ' '
                        + words.fold(text.substring(wordEnd + 1, letterRunEnd(wordEnd + 1))))));
  }
}
