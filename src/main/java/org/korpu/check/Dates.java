package org.korpu.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.korpu.text.NumberSpan;
import org.korpu.text.NumberSpan.Kind;

/**
 * The dates of a text: days, months and years that stand beside each other, in digits or with the
 * name of the month, in any order: {@code 21.11.2012}, {@code 2012-ci il noyabrın 21-i}, {@code 1–5
 * May}. A name of a month without day and year is none.
 */
final class Dates {

  private static final Pattern BETWEEN_DIGITS = Pattern.compile("[./-]");

  /** Between the parts of a written date. */
  private static final Pattern BETWEEN =
      Pattern.compile("[,.]?\\s+(?:(?:of|the|il|ilin|ilində|года?|году)\\s+)?|[-–—]");

  private static final Pattern DASH = Pattern.compile("\\s?[-–—]\\s?");

  /** What names a year as such, behind it. */
  private static final Pattern YEAR_WORD =
      Pattern.compile("\\s+(?:il(?!\\p{L})|год(?:а|у|ом)?(?!\\p{L})|г\\.)");

  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1000);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2999);

  private final String text;
  private final List<NumberSpan> numbers;
  private final Map<NumberSpan, Finding.Span> dates = new HashMap<>();

  /**
   * Finds them.
   *
   * @param numbers the numbers of the text, in its order
   */
  Dates(String text, List<NumberSpan> numbers) {
    this.text = text;
    this.numbers = numbers;
    for (int i = 0; i < numbers.size(); i++) {
      if (numbers.get(i).kind() == Kind.MONTH_NAME) {
        written(i);
      } else if (isInDigits(i)) {
        i = inDigits(i);
      }
    }
  }

  /** The date that a number is a part of; null if it is part of none. */
  Finding.@Nullable Span around(NumberSpan number) {
    return dates.get(number);
  }

  private boolean isInDigits(int i) {
    Kind kind = numbers.get(i).kind();
    return kind == Kind.DAY || kind == Kind.MONTH || kind == Kind.YEAR;
  }

  /** Takes a date in digits; its last part. */
  private int inDigits(int first) {
    int last = first;
    while (last + 1 < numbers.size()
        && last - first < 2
        && isInDigits(last + 1)
        && isBetween(BETWEEN_DIGITS, last)) {
      last++;
    }
    take(first, last);
    return last;
  }

  private void written(int month) {
    int first = month;
    int last = month;
    boolean day = false;
    boolean year = false;
    if (isDay(month - 1) && isBetween(BETWEEN, month - 1)) {
      day = true;
      first--;
      if (isDay(first - 1) && isBetween(DASH, first - 1)) {
        first--;
      }
    }
    if (isYear(first - 1) && isBetween(BETWEEN, first - 1)) {
      year = true;
      first--;
    }
    if (!day && isDay(last + 1) && isBetween(BETWEEN, last)) {
      last++;
      if (isDay(last + 1) && isBetween(DASH, last)) {
        last++;
      }
    }
    if (!year && isYear(last + 1) && isBetween(BETWEEN, last)) {
      last++;
    }
    take(first, last);
  }

  private void take(int first, int last) {
    if (first < last) {
      int end = numbers.get(last).end();
      Matcher word = YEAR_WORD.matcher(text).region(end, text.length());
      if (isYear(last) && word.lookingAt()) {
        end = word.end();
      }
      for (NumberSpan part : numbers.subList(first, last + 1)) {
        dates.putIfAbsent(part, new Finding.Span(numbers.get(first).start(), end));
      }
    }
  }

  /** Whether just that stands behind a number, before the next. */
  private boolean isBetween(Pattern pattern, int number) {
    int start = numbers.get(number).end();
    int end = numbers.get(number + 1).start();
    return start <= end && pattern.matcher(text).region(start, end).matches();
  }

  private boolean isDay(int i) {
    return isWithin(i, BigDecimal.ONE, LAST_DAY);
  }

  private boolean isYear(int i) {
    return isWithin(i, FIRST_YEAR, LAST_YEAR);
  }

  private boolean isWithin(int i, BigDecimal least, BigDecimal most) {
    if (i < 0 || i >= numbers.size() || numbers.get(i).kind() == Kind.MONTH_NAME) {
      return false;
    }
    return numbers.get(i).values().stream()
        .anyMatch(value -> value.compareTo(least) >= 0 && value.compareTo(most) <= 0);
  }
}
