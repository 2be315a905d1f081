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

  private final String text;
  private final NumberWords words;
  private final NumberText in;
  private final DateReader dates;
  private final List<NumberSpan> spans = new ArrayList<>();

  /** The factor that the last span was multiplied by; null where it was not. */
  private @Nullable BigDecimal lastScale;

  NumberScanner(String text, NumberWords words) {
    this.text = text;
    this.words = words;
    in = new NumberText(text, words);
    dates = new DateReader(text, in, words, spans);
  }

  List<NumberSpan> spans() {
    int i = 0;
    while (i < text.length()) {
      if (in.isDigit(i)) {
        i = number(i);
      } else if (in.isLetter(i)) {
        i = word(i);
      } else {
        i++;
      }
    }
    return spans;
  }

  private int number(int start) {
    int end = dates.date(start);
    if (end < 0) {
      end = dates.time(start);
    }
    if (end < 0) {
      return plain(start);
    }
    lastScale = null;
    return end;
  }

  private int plain(int start) {
    int end = groupedBySpace(start);
    if (end > 0) {
      int decimals = in.isSeparatorBeforeDigit(end, ".,") ? in.runEnd(end + 1) : end;
      if (in.isSeparatorBeforeDigit(decimals, ".,")) {
        decimals = end;
      }
      return measured(start, decimals, NumberText.only(in.decimal(start, end, decimals)));
    }
    List<Integer> ends = new ArrayList<>();
    end = in.runEnd(start);
    ends.add(end);
    while (in.isSeparatorBeforeDigit(end, ".,")) {
      end = in.runEnd(end + 1);
      ends.add(end);
    }
    Set<BigDecimal> values = valuesOfChain(start, ends);
    if (values != null) {
      return measured(start, end, values);
    }
    int from = start;
    for (int i = 0; i < ends.size() - 1; i++) {
      add(Kind.NUMBER, from, ends.get(i), in.value(from, ends.get(i)));
      from = ends.get(i) + 1;
    }
    return measured(from, end, NumberText.only(in.value(from, end)));
  }

  /** The readings of runs joined by commas and points; null where they are numbers of their own. */
  private @Nullable Set<BigDecimal> valuesOfChain(int start, List<Integer> ends) {
    int first = ends.get(0);
    int end = ends.get(ends.size() - 1);
    boolean groups = first - start <= 3 && text.charAt(start) != '0';
    if (ends.size() == 1) {
      return NumberText.only(in.value(start, end));
    }
    int beforeLast = ends.get(ends.size() - 2);
    boolean lastIsGroup = end - beforeLast - 1 == 3;
    if (ends.size() == 2) {
      Set<BigDecimal> values = new TreeSet<>();
      boolean surelyDecimal = words.pointIsDecimal() && text.charAt(first) == '.';
      if (groups && lastIsGroup && !surelyDecimal) {
        values.add(in.decimal(start, end, end));
      }
      if (values.isEmpty() || !words.pointIsDecimal()) {
        values.add(in.decimal(start, first, end));
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
      return NumberText.only(in.decimal(start, beforeLast, end));
    }
    return lastIsGroup ? NumberText.only(in.decimal(start, end, end)) : null;
  }

  /** Where a number like 20 000 ends; -1 where it is not grouped by spaces. */
  private int groupedBySpace(int start) {
    int end = in.runEnd(start);
    boolean partOfWord =
        start > 0 && (in.isLetter(start - 1) || (in.isHyphen(start - 1) && in.isLetter(start - 2)));
    if (end - start > 3 || text.charAt(start) == '0' || partOfWord) {
      return -1;
    }
    int groups = 0;
    char space = end < text.length() ? text.charAt(end) : 0;
    while (end < text.length()
        && text.charAt(end) == space
        && in.isSpace(end)
        && in.isDigit(end + 1)
        && in.runEnd(end + 1) - end == 4) {
      end += 4;
      groups++;
    }
    return groups > 0 ? end : -1;
  }

  /** Adds a number together with what follows it and has a say in its value; where that ends. */
  private int measured(int start, int digitsEnd, Set<BigDecimal> values) {
    DateReader.Meridiem meridiem =
        digitsEnd - start <= 2 ? dates.meridiem(digitsEnd, in.small(start, digitsEnd)) : null;
    if (meridiem != null) {
      add(Kind.HOUR, start, meridiem.end(), meridiem.hours());
      return meridiem.end();
    }
    NumberText.Word<String> suffix = suffix(digitsEnd);
    boolean ordinal = words.isOrdinalSuffix(suffix.meaning());
    addDecade(start, digitsEnd, suffix, values);
    addLongYear(start, digitsEnd, last(), values);
    BigDecimal loose =
        in.isLetter(digitsEnd) ? words.gluedScale(suffix.meaning()) : null; // 5m: may be metres
    if (loose != null) {
      values.addAll(multiplied(values, loose));
    }
    NumberText.Word<BigDecimal> scale = scale(digitsEnd, suffix);
    int end = scale != null ? scale.end() : ordinal || loose != null ? suffix.end() : digitsEnd;
    Kind kind = ordinal ? Kind.ORDINAL : in.percentFollows(end) ? Kind.PERCENT : Kind.NUMBER;
    addScaled(kind, start, end, values, scale);
    return end;
  }

  /** The letters that touch a number or follow it behind a hyphen or apostrophe; perhaps none. */
  private NumberText.Word<String> suffix(int digitsEnd) {
    boolean joined = in.isHyphen(digitsEnd) || in.isApostrophe(digitsEnd);
    int from = joined ? digitsEnd + 1 : digitsEnd;
    int end = in.letterRunEnd(from);
    return new NumberText.Word<>(words.fold(text.substring(from, end)), end);
  }

  private NumberText.@Nullable Word<BigDecimal> scale(
      int digitsEnd, NumberText.Word<String> suffix) {
    BigDecimal glued = in.isLetter(digitsEnd) ? words.scale(suffix.meaning()) : null;
    return glued != null
        ? new NumberText.Word<>(glued, suffix.end())
        : in.wordAfter(digitsEnd, Set.of(' ', '\u00A0', '\u202F', '\u2009', '-'), words::scale);
  }

  private void addScaled(
      Kind kind,
      int start,
      int end,
      Set<BigDecimal> values,
      NumberText.@Nullable Word<BigDecimal> scale) {
    Set<BigDecimal> scaled = values;
    if (scale != null) {
      scaled = multiplied(values, scale.meaning());
      shareScale(start, scale.meaning());
    }
    NumberSpan before = last();
    if (before != null && continues(before, start, scale, scaled)) {
      spans.remove(spans.size() - 1);
      BigDecimal more = scaled.iterator().next();
      Set<BigDecimal> sums = new TreeSet<>();
      before.values().forEach(value -> sums.add(value.add(more)));
      add(kind, before.start(), end, sums);
    } else {
      add(kind, start, end, scaled);
    }
    lastScale = scale == null ? null : scale.meaning();
  }

  /** Whether a number goes on from "3 milyon" to "200 min", one space after it. */
  private boolean continues(
      NumberSpan before,
      int start,
      NumberText.@Nullable Word<BigDecimal> scale,
      Set<BigDecimal> values) {
    BigDecimal scaleBefore = lastScale;
    return scaleBefore != null
        && start - before.end() == 1
        && in.isSpace(before.end())
        && values.size() == 1
        && values.iterator().next().compareTo(scaleBefore) < 0
        && (scale != null || words.addsAfterScale());
  }

  /** The 5 of "5–10 million" may be five million. */
  private void shareScale(int start, BigDecimal factor) {
    NumberSpan before = last();
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
  private void addDecade(int start, int end, NumberText.Word<String> suffix, Set<BigDecimal> to) {
    if (end - start != 2 || text.charAt(end - 1) != '0') {
      return;
    }
    boolean decade = words.isDecade(suffix.meaning());
    if (!decade && words.isOrdinalSuffix(suffix.meaning())) {
      decade =
          in.wordAfter(suffix.end(), Set.of(' ', '\u00A0'), w -> words.isDecade(w) ? w : null)
              != null;
    }
    if (decade) {
      to.add(in.value(start, end).add(BigDecimal.valueOf(1900)));
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
    int first = in.small(before.start(), before.end());
    int year = first / 100 * 100 + in.small(start, end);
    if (first >= 1000 && year > first) {
      to.add(BigDecimal.valueOf(year));
    }
  }

  private int word(int start) {
    int end = start;
    while (end < text.length() && in.isLetter(end)) {
      end++;
    }
    boolean apart = (start == 0 || !in.isDigit(start - 1)) && !in.isDigit(end);
    if (apart && end - start <= NumberText.LONGEST_WORD) {
      int roman = RomanNumerals.value(text, start, end, words.hasPronounI());
      if (roman > 0) {
        add(Kind.ROMAN, start, end, BigDecimal.valueOf(roman));
      } else if (dates.standsInDate(start, end)) { // seldom, so asked before the letters are
        int month = words.month(words.fold(text.substring(start, end)));
        if (month > 0) {
          add(Kind.MONTH_NAME, start, end, BigDecimal.valueOf(month));
        }
      }
    }
    return end;
  }

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

  private static Set<BigDecimal> multiplied(Set<BigDecimal> values, BigDecimal factor) {
    Set<BigDecimal> scaled = new TreeSet<>();
    values.forEach(value -> scaled.add(value.multiply(factor)));
    return scaled;
  }
}
