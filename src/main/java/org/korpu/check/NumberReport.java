package org.korpu.check;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.korpu.model.Message;
import org.korpu.text.NumberSpan;

/**
 * Words the numbers without a counterpart as findings of one check. A number missing and a number
 * added, one of each, are one fault: the number was changed.
 *
 * @param missing what to say of a number that the target lacks
 * @param added of one that the source lacks
 * @param differs of one that was changed
 */
record NumberReport(CheckMessage missing, CheckMessage added, CheckMessage differs) {

  void tell(
      Check check,
      SegmentPair pair,
      List<NumberSpan> missingSpans,
      List<NumberSpan> addedSpans,
      Consumer<Finding> findings) {
    String source = pair.source().text();
    String target = pair.target().text();
    if (missingSpans.size() == 1 && addedSpans.size() == 1) {
      NumberSpan before = missingSpans.get(0);
      NumberSpan after = addedSpans.get(0);
      findings.accept(
          new Finding(
              check.name(),
              check.severity(),
              pair,
              Message.of(differs, before.in(source), after.in(target)),
              span(before),
              span(after)));
      return;
    }
    for (NumberSpan each : missingSpans) {
      findings.accept(
          new Finding(
              check.name(),
              check.severity(),
              pair,
              Message.of(missing, each.in(source)),
              span(each),
              null));
    }
    addedSpans.stream()
        .sorted(Comparator.comparingInt(NumberSpan::start))
        .forEach(
            each ->
                findings.accept(
                    new Finding(
                        check.name(),
                        check.severity(),
                        pair,
                        Message.of(added, each.in(target)),
                        null,
                        span(each))));
  }

  static Finding.Span span(NumberSpan number) {
    return new Finding.Span(number.start(), number.end());
  }
}
