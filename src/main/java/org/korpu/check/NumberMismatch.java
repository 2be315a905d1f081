package org.korpu.check;

import java.util.List;
import java.util.function.Consumer;
import org.korpu.model.Severity;
import org.korpu.text.NumberSpan;

/**
 * A number stands in the source and not in the target, or the other way round.
 *
 * <p>Numbers are compared by value ({@link org.korpu.text.NumberSpans}), in any order: {@code 1.2
 * million} is {@code 1,2 млн}, {@code 6 p.m.} is {@code 18:00}, {@code XXI} is {@code 21st}, {@code
 * three} is {@code 3}. A number with several readings agrees if one of them does. How often a
 * number is repeated is a matter of style and not looked at. Parts of dates belong to {@link
 * DateMismatch}.
 */
public final class NumberMismatch implements Check {

  private static final NumberReport REPORT =
      new NumberReport(
          CheckMessage.NUMBER_MISSING, CheckMessage.NUMBER_ADDED, CheckMessage.NUMBER_DIFFERS);

  @Override
  public String name() {
    return "NumberMismatch";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void inspect(SegmentPair pair, Consumer<Finding> findings) {
    NumberComparison compared = NumberComparison.of(pair);
    REPORT.tell(this, pair, plain(compared.missing()), plain(compared.added()), findings);
  }

  private static List<NumberSpan> plain(List<NumberSpan> spans) {
    return spans.stream().filter(span -> !DateMismatch.isPartOfDate(span)).toList();
  }
}
