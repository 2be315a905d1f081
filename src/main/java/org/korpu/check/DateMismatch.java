package org.korpu.check;

import java.util.List;
import java.util.function.Consumer;
import org.korpu.model.Severity;
import org.korpu.text.NumberSpan;

/**
 * A day, month or year of a date stands in the source and not in the target, or the other way
 * round.
 *
 * <p>Compared as in {@link NumberMismatch}, part by part, so that {@code 21.11.2012}, {@code 21
 * noyabr 2012-ci il} and {@code November 21, 2012} agree. This check speaks of parts of dates in
 * digits and of names of months; a day or year beside the name of a month is a number like others.
 */
public final class DateMismatch implements Check {

  private static final NumberReport REPORT =
      new NumberReport(
          CheckMessage.DATE_MISSING, CheckMessage.DATE_ADDED, CheckMessage.DATE_DIFFERS);

  @Override
  public String name() {
    return "DateMismatch";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void inspect(SegmentPair pair, Consumer<Finding> findings) {
    NumberComparison compared = NumberComparison.of(pair);
    REPORT.tell(this, pair, dates(compared.missing()), dates(compared.added()), findings);
  }

  private static List<NumberSpan> dates(List<NumberSpan> spans) {
    return spans.stream().filter(DateMismatch::isPartOfDate).toList();
  }

  static boolean isPartOfDate(NumberSpan span) {
    return switch (span.kind()) {
      case DAY, MONTH, MONTH_NAME, YEAR -> true;
      case NUMBER, PERCENT, ORDINAL, ROMAN, HOUR, MINUTE, SECOND, WORD -> false;
    };
  }
}
