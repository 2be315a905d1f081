package org.korpu.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.korpu.text.NumberSpan.Kind;

/**
 * One pass over one text for {@link NumberSpans}. Looks ahead and back only over runs it consumes
 * and over single words of bounded length, so the pass is linear.
 */
final class NumberScanner {

  /** Longer words are neither scale words nor month names. */
  private static final int LONGEST_WORD = 24;

  /** Digits past these do not change the value; keeps the reading of endless runs linear. */
  private static final int MOST_DIGITS = 64;

  private final String text;
  private final NumberWords words;
  private final List<NumberSpan> spans = new ArrayList<>();

  /** The factor that the last span was multiplied by; null where it was not. */
  private @Nullable BigDecimal lastScale;

  NumberScanner(String text, NumberWords words) {
    this.text = text;
    this.words = words;
  }

  List<NumberSpan> spans() {
    int i = 0;
    while (i < text.length()) {
      if (isDigit(i)) {
        i = number(i);
      } else if (isLetter(i)) {
        i = word(i);
      } else {
        i++;
      }
    }
    return spans;
  }

  private int number(int start) {
    int end = date(start);
    if (end < 0) {
      end = time(start);
    }
    return end < 0 ? plain(start) : end;
  }

  // Dates and times in digits: three or two runs that are spans of their own.

  private int date(int start) {
    int a = runEnd(start);
    if (!isSeparatorBeforeDigit(a, "./-")) {
      return -1;
    }
    int b = runEnd(a + 1);
    if (b >= text.length() || text.charAt(b) != text.charAt(a) || !isDigit(b + 1)) {
      return -1;
    }
    int c = runEnd(b + 1);
    boolean goesOn = c < text.length() && text.charAt(c) == text.charAt(a) && isDigit(c + 1);
    if (goesOn || b - a - 1 > 2) {
      return -1;
    }
    if (a - start == 4 && c - b - 1 <= 2 && isMonth(a + 1, b) && isDay(b + 1, c)) {
      add(Kind.YEAR, start, a, value(start, a));
      add(Kind.MONTH, a + 1, b, value(a + 1, b));
      add(Kind.DAY, b + 1, c, value(b + 1, c));
      return c;
    }
    int yearDigits = c - b - 1;
    boolean shortYear =
        yearDigits == 2 && text.charAt(a) != '-' && a - start == 2 && b - a - 1 == 2;
    if (a - start > 2 || (yearDigits != 4 && !shortYear)) {
      return -1;
    }
    if (isDay(start, a) && isMonth(a + 1, b)) {
      add(Kind.DAY, start, a, value(start, a));
      add(Kind.MONTH, a + 1, b, value(a + 1, b));
    } else if (isMonth(start, a) && isDay(a + 1, b)) {
      add(Kind.MONTH, start, a, value(start, a));
      add(Kind.DAY, a + 1, b, value(a + 1, b));
    } else {
      return -1;
    }
    Set<BigDecimal> year = set(value(b + 1, c));
    if (shortYear) {
      year.add(value(b + 1, c).add(BigDecimal.valueOf(1900)));
      year.add(value(b + 1, c).add(BigDecimal.valueOf(2000)));
    }
    add(Kind.YEAR, b + 1, c, year);
    return c;
  }

  private int time(int start) {
    int a = runEnd(start);
    if (a - start > 2 || !isSeparatorBeforeDigit(a, ":.")) {
      return -1;
    }
    int b = runEnd(a + 1);
    if (b - a - 1 != 2 || small(start, a) > 24 || small(a + 1, b) > 59) {
      return -1;
    }
    boolean colon = text.charAt(a) == ':';
    boolean goesOn = isSeparatorBeforeDigit(b, ":.,");
    Meridiem meridiem = meridiem(b, small(start, a));
    if (!colon && (goesOn || (meridiem == null && !hourIsDue(start, b)))) {
      return -1;
    }
    int c = b;
    if (goesOn && text.charAt(b) == ':') {
      c = runEnd(b + 1);
      if (c - b - 1 != 2 || small(b + 1, c) > 59 || isSeparatorBeforeDigit(c, ":")) {
        return -1;
      }
    }
    add(Kind.HOUR, start, a, meridiem == null ? set(value(start, a)) : meridiem.hours());
    add(Kind.MINUTE, a + 1, b, value(a + 1, b));
    if (c > b) {
      add(Kind.SECOND, b + 1, c, value(b + 1, c));
    }
    return meridiem == null ? c : meridiem.end();
  }

  /**
   * Whether what goes before makes 10.30 a time: "saat 10.30", "в 10.30", "10.30-dan 12.30-dək".
   */
  private boolean hourIsDue(int start, int end) {
    if (percentFollows(end) || wordAfter(end, Set.of(' ', '\u00A0'), words::scale) != null) {
      return false;
    }
    if (words.comesBeforeHour(wordBefore(start))) {
      return true;
    }
    NumberSpan last = last();
    return last != null && last.kind() == Kind.MINUTE && start - last.end() <= 6;
  }

  private record Meridiem(Set<BigDecimal> hours, int end) {}

  /** The hours that "a.m." or "p.m." after a number makes of it; null where there is none. */
  private @Nullable Meridiem meridiem(int from, int hour) {
    int i = from < text.length() && isSpace(from) ? from + 1 : from;
    if (hour < 1 || hour > 12 || i + 1 >= text.length()) {
      return null;
    }
    char half = Character.toLowerCase(text.charAt(i));
    boolean dotted = text.charAt(i + 1) == '.';
    int m = dotted ? i + 2 : i + 1;
    if ((half != 'a' && half != 'p')
        || m >= text.length()
        || Character.toLowerCase(text.charAt(m)) != 'm'
        || isLetter(m + 1)
        || isDigit(m + 1)) {
      return null;
    }
    int end = dotted && m + 1 < text.length() && text.charAt(m + 1) == '.' ? m + 2 : m + 1;
    Set<BigDecimal> hours = set(BigDecimal.valueOf(hour));
    if (hour == 12) {
      hours.add(half == 'a' ? BigDecimal.ZERO : BigDecimal.valueOf(12));
    } else if (half == 'p') {
      hours.add(BigDecimal.valueOf(hour + 12));
    }
    return new Meridiem(hours, end);
  }

  // Numbers by value.

  private int plain(int start) {
    int end = groupedBySpace(start);
    if (end > 0) {
      int decimals = isSeparatorBeforeDigit(end, ".,") ? runEnd(end + 1) : end;
      if (isSeparatorBeforeDigit(decimals, ".,")) {
        decimals = end;
      }
      return measured(start, decimals, set(decimal(start, end, decimals)));
    }
    List<Integer> ends = new ArrayList<>();
    end = runEnd(start);
    ends.add(end);
    while (isSeparatorBeforeDigit(end, ".,")) {
      end = runEnd(end + 1);
      ends.add(end);
    }
    Set<BigDecimal> values = valuesOfChain(start, ends);
    if (values != null) {
      return measured(start, end, values);
    }
    int from = start;
    for (int i = 0; i < ends.size() - 1; i++) {
      add(Kind.NUMBER, from, ends.get(i), value(from, ends.get(i)));
      from = ends.get(i) + 1;
    }
    return measured(from, end, set(value(from, end)));
  }

  /** The readings of runs joined by commas and points; null where they are numbers of their own. */
  private @Nullable Set<BigDecimal> valuesOfChain(int start, List<Integer> ends) {
    int first = ends.get(0);
    int end = ends.get(ends.size() - 1);
    boolean groups = first - start <= 3 && text.charAt(start) != '0';
    if (ends.size() == 1) {
      return set(value(start, end));
    }
    int beforeLast = ends.get(ends.size() - 2);
    boolean lastIsGroup = end - beforeLast - 1 == 3;
    if (ends.size() == 2) {
      Set<BigDecimal> values = new TreeSet<>();
      boolean surelyDecimal = words.pointIsDecimal() && text.charAt(first) == '.';
      if (groups && lastIsGroup && !surelyDecimal) {
        values.add(decimal(start, end, end));
      }
      if (values.isEmpty() || !words.pointIsDecimal()) {
        values.add(decimal(start, first, end));
      }
      return values;
    }
    char separator = text.charAt(first);
    for (int i = 1; i < ends.size() - 1; i++) {
      groups &= ends.get(i) - ends.get(i - 1) - 1 == 3;
      groups &= i == ends.size() - 2 || text.charAt(ends.get(i)) == separator;
    }
    if (!groups) {
      return null;
    }
    if (text.charAt(beforeLast) != separator) {
      return set(decimal(start, beforeLast, end));
    }
    return lastIsGroup ? set(decimal(start, end, end)) : null;
  }

  /** Where a number like 20 000 ends; -1 where it is not grouped by spaces. */
  private int groupedBySpace(int start) {
    int end = runEnd(start);
    boolean partOfWord =
        start > 0 && (isLetter(start - 1) || (isHyphen(start - 1) && isLetter(start - 2)));
    if (end - start > 3 || text.charAt(start) == '0' || partOfWord) {
      return -1;
    }
    int groups = 0;
    char space = end < text.length() ? text.charAt(end) : 0;
    while (end < text.length()
        && text.charAt(end) == space
        && isSpace(end)
        && isDigit(end + 1)
        && runEnd(end + 1) - end == 4) {
      end += 4;
      groups++;
    }
    return groups > 0 ? end : -1;
  }

  /** Adds a number together with what follows it and has a say in its value. */
  private int measured(int start, int digitsEnd, Set<BigDecimal> values) {
    NumberSpan before = last();
    BigDecimal scaleBefore = lastScale;
    Kind kind = Kind.NUMBER;
    int end = digitsEnd;
    int suffixEnd = letterRunEnd(digitsEnd);
    String suffix = words.fold(text.substring(digitsEnd, suffixEnd));
    if (suffix.isEmpty() && (isHyphen(digitsEnd) || isApostrophe(digitsEnd))) {
      suffixEnd = letterRunEnd(digitsEnd + 1);
      suffix = words.fold(text.substring(digitsEnd + 1, suffixEnd));
    }
    if (words.isOrdinalSuffix(suffix)) {
      kind = Kind.ORDINAL;
      end = suffixEnd;
    }
    addDecade(start, digitsEnd, suffix, suffixEnd, values);
    addLongYear(start, digitsEnd, before, values);

    Word<BigDecimal> scale =
        wordAfter(digitsEnd, Set.of(' ', '\u00A0', '\u202F', '\u2009', '-'), words::scale);
    boolean touching = suffixEnd > digitsEnd && isLetter(digitsEnd);
    BigDecimal glued = touching ? words.gluedScale(suffix) : null;
    BigDecimal gluedWord = touching ? words.scale(suffix) : null;
    if (gluedWord != null) {
      scale = new Word<>(gluedWord, suffixEnd);
    }
    Meridiem meridiem =
        digitsEnd - start <= 2 ? meridiem(digitsEnd, small(start, digitsEnd)) : null;
    if (meridiem != null) {
      add(Kind.HOUR, start, meridiem.end(), meridiem.hours());
      return meridiem.end();
    }
    if (scale != null) {
      values = multiplied(values, scale.meaning());
      end = scale.end();
      shareScale(before, start, scale.meaning());
    } else if (glued != null) {
      values.addAll(multiplied(values, glued));
      end = suffixEnd;
    }
    if (kind == Kind.NUMBER && percentFollows(end)) {
      kind = Kind.PERCENT;
    }
    if (before != null
        && scaleBefore != null
        && continues(before, start, scaleBefore, scale, values)) {
      spans.remove(spans.size() - 1);
      BigDecimal more = values.iterator().next();
      Set<BigDecimal> sums = new TreeSet<>();
      before.values().forEach(value -> sums.add(value.add(more)));
      add(kind, before.start(), end, sums);
    } else {
      add(kind, start, end, values);
    }
    lastScale = scale == null ? null : scale.meaning();
    return end;
  }

  /** Whether a number goes on from "3 milyon" to "200 min", one space after it. */
  private boolean continues(
      NumberSpan before,
      int start,
      BigDecimal scaleBefore,
      @Nullable Word<BigDecimal> scale,
      Set<BigDecimal> values) {
    return start - before.end() == 1
        && isSpace(before.end())
        && values.size() == 1
        && values.iterator().next().compareTo(scaleBefore) < 0
        && (scale != null || words.addsAfterScale());
  }

  /** The 5 of "5–10 million" may be five million. */
  private void shareScale(@Nullable NumberSpan before, int start, BigDecimal factor) {
    if (before == null || before.kind() != Kind.NUMBER || start - before.end() > 3) {
      return;
    }
    String gap = text.substring(before.end(), start).strip();
    if (gap.length() == 1 && "-\u2010\u2011\u2012–—".contains(gap) && lastScale == null) {
      Set<BigDecimal> values = new TreeSet<>(before.values());
      values.addAll(multiplied(before.values(), factor));
      spans.remove(spans.size() - 1);
      spans.add(new NumberSpan(Kind.NUMBER, before.start(), before.end(), values));
    }
  }

  /** 90 in "'90s", "90-cı illər", "90-е годы" may be 1990. */
  private void addDecade(int start, int end, String suffix, int suffixEnd, Set<BigDecimal> to) {
    if (end - start != 2 || text.charAt(end - 1) != '0') {
      return;
    }
    boolean decade = words.isDecade(suffix);
    if (!decade && words.isOrdinalSuffix(suffix)) {
      decade =
          wordAfter(suffixEnd, Set.of(' ', '\u00A0'), w -> words.isDecade(w) ? w : null) != null;
    }
    if (decade) {
      to.add(value(start, end).add(BigDecimal.valueOf(1900)));
    }
  }

  /** 25 in "2024/25" and "2024–25" may be 2025. */
  private void addLongYear(int start, int end, @Nullable NumberSpan before, Set<BigDecimal> to) {
    if (before == null
        || end - start != 2
        || before.end() != start - 1
        || before.end() - before.start() != 4
        || "/-\u2010\u2011\u2012–".indexOf(text.charAt(start - 1)) < 0) {
      return;
    }
    int first = small(before.start(), before.end());
    int year = first / 100 * 100 + small(start, end);
    if (first >= 1000 && year > first) {
      to.add(BigDecimal.valueOf(year));
    }
  }

  private boolean percentFollows(int end) {
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

  // Words.

  private int word(int start) {
    int end = start;
    while (end < text.length() && isLetter(end)) {
      end++;
    }
    boolean apart = (start == 0 || !isDigit(start - 1)) && !isDigit(end);
    if (apart && end - start <= LONGEST_WORD) {
      int roman = RomanNumerals.value(text, start, end, words.hasPronounI());
      if (roman > 0) {
        add(Kind.ROMAN, start, end, BigDecimal.valueOf(roman));
      } else {
        int month = words.month(words.fold(text.substring(start, end)));
        if (month > 0 && standsInDate(start, end)) {
          add(Kind.MONTH_NAME, start, end, BigDecimal.valueOf(month));
        }
      }
    }
    return end;
  }

  private boolean standsInDate(int start, int end) {
    if (words.hasPronounI() && !Character.isUpperCase(text.charAt(start))) {
      return false; // English: march and may are words as well
    }
    NumberSpan before = last();
    if (before != null && isDayOrYear(before) && start - before.end() <= LONGEST_WORD) {
      String gap = words.fold(text.substring(before.end(), start));
      String between = gap.strip();
      if (!gap.isEmpty()
          && isSpace(start - 1)
          && (between.isEmpty()
              || words.standsBesideMonth(stripPoint(between))
              || between.equals("of the"))) {
        return true;
      }
    }
    int i = end;
    while (i < text.length() && i - end < 3 && (isSpace(i) || ".,".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    int digits = isDigit(i) ? runEnd(i) - i : 0;
    return i > end && isSpace(i - 1) && (digits == 4 || (digits > 0 && isDay(i, i + digits)));
  }

  private static String stripPoint(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean isDayOrYear(NumberSpan span) {
    for (BigDecimal value : span.values()) {
      if (value.scale() <= 0
          && value.signum() > 0
          && (value.compareTo(BigDecimal.valueOf(31)) <= 0
              || (value.compareTo(BigDecimal.valueOf(1000)) >= 0
                  && value.compareTo(BigDecimal.valueOf(2999)) <= 0))) {
        return true;
      }
    }
    return false;
  }

  private record Word<T>(T meaning, int end) {}

  private interface Meaning<T> {
    @Nullable T of(String foldedWord);
  }

  /** The word one separator after a place, where it means something. */
  private <T> @Nullable Word<T> wordAfter(int from, Set<Character> separators, Meaning<T> meaning) {
    if (from >= text.length() || !separators.contains(text.charAt(from))) {
      return null;
    }
    int end = letterRunEnd(from + 1);
    T found = end == from + 1 ? null : meaning.of(words.fold(text.substring(from + 1, end)));
    return found == null ? null : new Word<>(found, end);
  }

  private String wordBefore(int start) {
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

  /** Where the letters from a place end; the place itself where none or too many follow. */
  private int letterRunEnd(int from) {
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

  // Characters and values.

  private void add(Kind kind, int start, int end, BigDecimal value) {
    add(kind, start, end, Set.of(value));
  }

  private void add(Kind kind, int start, int end, Set<BigDecimal> values) {
    spans.add(new NumberSpan(kind, start, end, values));
    lastScale = null;
  }

  private @Nullable NumberSpan last() {
    return spans.isEmpty() ? null : spans.get(spans.size() - 1);
  }

  private static Set<BigDecimal> set(BigDecimal value) {
    Set<BigDecimal> values = new TreeSet<>();
    values.add(value);
    return values;
  }

  private static Set<BigDecimal> multiplied(Set<BigDecimal> values, BigDecimal factor) {
    Set<BigDecimal> scaled = new TreeSet<>();
    values.forEach(value -> scaled.add(value.multiply(factor)));
    return scaled;
  }

  private BigDecimal value(int from, int to) {
    return decimal(from, to, to);
  }

  /** The digits up to {@code whole} as an integer, those up to {@code to} as its decimals. */
  private BigDecimal decimal(int from, int whole, int to) {
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
  private int small(int from, int to) {
    return to - from > 4 ? Integer.MAX_VALUE : value(from, to).intValueExact();
  }

  private boolean isDay(int from, int to) {
    return small(from, to) >= 1 && small(from, to) <= 31;
  }

  private boolean isMonth(int from, int to) {
    return small(from, to) >= 1 && small(from, to) <= 12;
  }

  private int runEnd(int from) {
    int end = from;
    while (isDigit(end)) {
      end++;
    }
    return end;
  }

  private boolean isSeparatorBeforeDigit(int i, String separators) {
    return i < text.length() && separators.indexOf(text.charAt(i)) >= 0 && isDigit(i + 1);
  }

  private boolean isDigit(int i) {
    return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
  }

  private boolean isLetter(int i) {
    return i >= 0
        && i < text.length()
        && (Character.isLetter(text.charAt(i))
            || Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK);
  }

  private boolean isSpace(int i) {
    char c = text.charAt(i);
    return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
  }

  private boolean isHyphen(int i) {
    return i >= 0 && i < text.length() && "-\u2010\u2011".indexOf(text.charAt(i)) >= 0;
  }

  private boolean isApostrophe(int i) {
    return i < text.length() && "'\u2019\u02BC".indexOf(text.charAt(i)) >= 0;
  }
}
