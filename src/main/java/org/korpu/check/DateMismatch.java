package org.korpu.check;

/**
 * A day, month or year of a date stands in the source and not in the target, or the other way
 * round.
 *
 * <p>Compared as in {@link NumberMismatch}, part by part, so that {@code 21.11.2012}, {@code 21
 * noyabr 2012-ci il} and {@code November 21, 2012} agree. Where one date of the source became
 * another, the finding names both.
 */
final class DateMismatch extends NumberCheck {

  DateMismatch() {
    super(
        NumberComparison.Part.DATES,
        new NumberReport(
            CheckMessage.DATE_MISSING, CheckMessage.DATE_ADDED, CheckMessage.DATE_DIFFERS));
  }

  @Override
  public String name() {
    return "DateMismatch";
  }
}
