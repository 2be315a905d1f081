package org.korpu.check;

import org.korpu.text.NumberSpan;

/**
 * A day, month or year of a date stands in the source and not in the target, or the other way
 * round.
 *
 * <p>Compared as in {@link NumberMismatch}, part by part, so that {@code 21.11.2012}, {@code 21
 * noyabr 2012-ci il} and {@code November 21, 2012} agree. This check speaks of parts of dates in
 * digits and of names of months; a day or year beside the name of a month is a number like others.
 */
final class DateMismatch extends NumberCheck {

  DateMismatch() {
    super(
        new NumberReport(
            CheckMessage.DATE_MISSING, CheckMessage.DATE_ADDED, CheckMessage.DATE_DIFFERS));
  }

  @Override
  public String name() {
    return "DateMismatch";
  }

  @Override
  boolean reports(NumberSpan.Kind kind) {
    return isPartOfDate(kind);
  }

  static boolean isPartOfDate(NumberSpan.Kind kind) {
    return switch (kind) {
      case DAY, MONTH, MONTH_NAME, YEAR -> true;
      case NUMBER, PERCENT, ORDINAL, ROMAN, HOUR, MINUTE, SECOND, WORD -> false;
    };
  }
}
