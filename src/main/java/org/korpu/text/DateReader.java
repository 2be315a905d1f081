package org.korpu.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.text.NumberSpan.Kind;

/** Reads dates and times in digits: runs that are spans of their own, but known by each other. */
final class DateReader {

  private final String text;
  private final NumberText in;
  private final NumberWords words;
  private final List<NumberSpan> spans;

  /** A reader that adds what it reads to the spans read so far. */
  DateReader(String text, NumberText in, NumberWords words, List<NumberSpan> spans) {
    this.text = text;
    this.in = in;
    this.words = words;
    this.spans = spans;
  }

  /** Reads a date that begins here; where it ends, or -1 if none does. */
  int date(int start) {
    int a = in.runEnd(start);
    if (!in.isSeparatorBeforeDigit(a, "./-")) {
      return -1;
    }
    int b = in.runEnd(a + 1);
    if (b >= text.length() || text.charAt(b) != text.charAt(a) || !in.isDigit(b + 1)) {
      return -1;
    }
    int c = in.runEnd(b + 1);
    boolean goesOn = c < text.length() && text.charAt(c) == text.charAt(a) && in.isDigit(c + 1);
    if (goesOn || b - a - 1 > 2) {
      return -1;
    }
    if (a - start == 4 && c - b - 1 <= 2 && in.isMonth(a + 1, b) && in.isDay(b + 1, c)) {
      add(Kind.YEAR, start, a, in.value(start, a));
      add(Kind.MONTH, a + 1, b, in.value(a + 1, b));
      add(Kind.DAY, b + 1, c, in.value(b + 1, c));
      return c;
    }
    int yearDigits = c - b - 1;
    boolean shortYear =
        yearDigits == 2 && text.charAt(a) != '-' && a - start == 2 && b - a - 1 == 2;
    if (a - start > 2 || (yearDigits != 4 && !shortYear)) {
      return -1;
    }
    if (in.isDay(start, a) && in.isMonth(a + 1, b)) {
      add(Kind.DAY, start, a, in.value(start, a));
      add(Kind.MONTH, a + 1, b, in.value(a + 1, b));
    } else if (in.isMonth(start, a) && in.isDay(a + 1, b)) {
      add(Kind.MONTH, start, a, in.value(start, a));
      add(Kind.DAY, a + 1, b, in.value(a + 1, b));
    } else {
      return -1;
    }
    Set<BigDecimal> year = NumberText.only(in.value(b + 1, c));
    if (shortYear) {
      year.add(in.value(b + 1, c).add(BigDecimal.valueOf(1900)));
      year.add(in.value(b + 1, c).add(BigDecimal.valueOf(2000)));
    }
    spans.add(new NumberSpan(Kind.YEAR, b + 1, c, year));
    return c;
  }

  /** Reads a time that begins here; where it ends, or -1 if none does. */
  int time(int start) {
    int a = in.runEnd(start);
    if (a - start > 2 || !in.isSeparatorBeforeDigit(a, ":.")) {
      return -1;
    }
    int b = in.runEnd(a + 1);
    if (b - a - 1 != 2 || in.small(start, a) > 24 || in.small(a + 1, b) > 59) {
      return -1;
    }
    boolean colon = text.charAt(a) == ':';
    boolean goesOn = in.isSeparatorBeforeDigit(b, ":.,");
    Meridiem meridiem = meridiem(b, in.small(start, a));
    if (!colon && (goesOn || (meridiem == null && !hourIsDue(start, b)))) {
      return -1;
    }
    int c = b;
    if (goesOn && text.charAt(b) == ':') {
      c = in.runEnd(b + 1);
      if (c - b - 1 != 2 || in.small(b + 1, c) > 59 || in.isSeparatorBeforeDigit(c, ":")) {
        return -1;
      }
    }
    Set<BigDecimal> hours =
        meridiem == null ? NumberText.only(in.value(start, a)) : meridiem.hours();
    spans.add(new NumberSpan(Kind.HOUR, start, a, hours));
    add(Kind.MINUTE, a + 1, b, in.value(a + 1, b));
    if (c > b) {
      add(Kind.SECOND, b + 1, c, in.value(b + 1, c));
    }
    return meridiem == null ? c : meridiem.end();
  }

  /**
   * Whether what goes before makes 10.30 a time: "saat 10.30", "в 10.30", "10.30-dan 12.30-dək".
   */
  private boolean hourIsDue(int start, int end) {
    if (in.percentFollows(end) || in.wordAfter(end, Set.of(' ', '\u00A0'), words::scale) != null) {
      return false;
    }
    if (words.comesBeforeHour(in.wordBefore(start))) {
      return true;
    }
    NumberSpan last = last();
    return last != null && last.kind() == Kind.MINUTE && start - last.end() <= 6;
  }

  /** Hours that a number with a.m. or p.m. can mean, and where that ends. */
  record Meridiem(Set<BigDecimal> hours, int end) {}

  /** The hours that "a.m." or "p.m." after a number makes of it; null where there is none. */
  @Nullable Meridiem meridiem(int from, int hour) {
    int i = from < text.length() && in.isSpace(from) ? from + 1 : from;
    if (hour < 1 || hour > 12 || i + 1 >= text.length()) {
      return null;
    }
    char half = Character.toLowerCase(text.charAt(i));
    boolean dotted = text.charAt(i + 1) == '.';
    int m = dotted ? i + 2 : i + 1;
    if ((half != 'a' && half != 'p')
        || m >= text.length()
        || Character.toLowerCase(text.charAt(m)) != 'm'
        || in.isLetter(m + 1)
        || in.isDigit(m + 1)) {
      return null;
    }
    int end = dotted && m + 1 < text.length() && text.charAt(m + 1) == '.' ? m + 2 : m + 1;
    Set<BigDecimal> hours = NumberText.only(BigDecimal.valueOf(hour));
    if (hour == 12) {
      hours.add(half == 'a' ? BigDecimal.ZERO : BigDecimal.valueOf(12));
    } else if (half == 'p') {
      hours.add(BigDecimal.valueOf(hour + 12));
    }
    return new Meridiem(hours, end);
  }

  /** Whether a month name has its day or year beside it. */
  boolean standsInDate(int start, int end) {
    if (words.hasPronounI() && !Character.isUpperCase(text.charAt(start))) {
      return false; // English: march and may are words as well
    }
    NumberSpan before = last();
    if (before != null && isDayOrYear(before) && start - before.end() <= NumberText.LONGEST_WORD) {
      String gap = words.fold(text.substring(before.end(), start));
      String between = gap.strip();
      if (!gap.isEmpty()
          && in.isSpace(start - 1)
          && (between.isEmpty()
              || words.standsBesideMonth(stripPoint(between))
              || between.equals("of the"))) {
        return true;
      }
    }
    int i = end;
    while (i < text.length()
        && i - end < 3
        && (in.isSpace(i) || ".,".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    int digits = in.isDigit(i) ? in.runEnd(i) - i : 0;
    return i > end && in.isSpace(i - 1) && (digits == 4 || (digits > 0 && in.isDay(i, i + digits)));
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

  private void add(Kind kind, int start, int end, BigDecimal value) {
    spans.add(new NumberSpan(kind, start, end, Set.of(value)));
  }

  private @Nullable NumberSpan last() {
    return spans.isEmpty() ? null : spans.get(spans.size() - 1);
  }
}
