package org.korpu.text;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A number in a text and what it can mean.
 *
 * <p>Every value is one number: a date is three spans beside each other (day, month, year), a time
 * two or three, a range two. So "21 noyabr 2012", "November 21, 2012" and "21.11.2012" have the
 * same values in another order.
 *
 * @param kind how it is written and what part it plays
 * @param start its first character, from 0, in UTF-16 units
 * @param end exclusive; the range takes in what the value depends on ({@code 1,2 milyon}, {@code 6
 *     p.m.}) and the ordinal suffix ({@code 2012-ci}), not a per cent sign, unit or currency
 * @param values every number it can mean, at least one, none negative, in ascending order and
 *     without trailing zeros: "1,234" in Azerbaijani is 1.234 or 1234
 */
public record NumberSpan(Kind kind, int start, int end, Set<BigDecimal> values) {

  /** How a number is written and what part it plays. */
  public enum Kind {
    /** A number in digits that is none of the others. */
    NUMBER,
    /** A number in digits before {@code %}, {@code per cent}, {@code faiz}, {@code процент}. */
    PERCENT,
    /**
     * A number in digits with the suffix of an ordinal: {@code 2nd}, {@code 2012-ci}, {@code 5-й}.
     */
    ORDINAL,
    /** A Roman numeral from 1 to 39: {@code XXI}. */
    ROMAN,
    /** The day in a date. */
    DAY,
    /** The month in a date, in digits. */
    MONTH,
    /** The month in a date, by its name; a month name without a number beside it is no span. */
    MONTH_NAME,
    /** The year in a date in digits. A year beside a month name is a NUMBER or an ORDINAL. */
    YEAR,
    /** The hour in a time. */
    HOUR,
    /** The minute in a time. */
    MINUTE,
    /** The second in a time. */
    SECOND,
    /** A number word: {@code twelve}, {@code on iki}; only from {@link NumberSpans#inWords}. */
    WORD
  }

  public NumberSpan {
    if (start < 0 || end <= start || values.isEmpty()) {
      throw new IllegalArgumentException(start + "-" + end + " " + values);
    }
    TreeSet<BigDecimal> plain = new TreeSet<>();
    for (BigDecimal value : values) {
      plain.add(value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros());
    }
    values = Collections.unmodifiableSet(plain);
  }

  /** Whether the two can mean the same number. */
  public boolean mayEqual(NumberSpan other) {
    for (BigDecimal value : values) {
      if (other.values.contains(value)) {
        return true;
      }
    }
    return false;
  }

  /** The characters of the span in its text. */
  public String in(String text) {
    return text.substring(start, end);
  }
}
