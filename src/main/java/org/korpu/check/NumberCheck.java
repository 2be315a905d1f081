package org.korpu.check;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.text.NumberSpan;

/** A check of some kinds of numbers, all of them compared alike by {@link NumberComparison}. */
abstract sealed class NumberCheck implements PairCheck permits DateMismatch, NumberMismatch {

  private final NumberReport report;

  private final NumberComparison.Part part;

  NumberCheck(NumberComparison.Part part, NumberReport report) {
    this.part = part;
    this.report = report;
  }

  @Override
  public final Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public final CheckGroup group() {
    return CheckGroup.NUMBERS;
  }

  @Override
  public final void inspect(InspectedPair pair, Consumer<Finding> findings) {
    NumberedText source = pair.sourceText().numbers();
    NumberedText target = pair.targetText().numbers();
    NumberComparison compared = pair.numbers().only(part, source, target);
    if (!tellAtOnce(compared, source, target, pair.pair(), findings)) {
      report.tell(this, pair.pair(), compared.missing(), compared.added(), findings);
    }
  }

  /** Tells what differs in one date of the source and one of the target, if that is all. */
  private boolean tellAtOnce(
      NumberComparison compared,
      NumberedText source,
      NumberedText target,
      SegmentPair pair,
      Consumer<Finding> findings) {
    Finding.Span before = only(compared.missing(), source);
    Finding.Span after = only(compared.added(), target);
    if (before == null || after == null) {
      return false;
    }
    boolean single = compared.missing().size() == 1 && compared.added().size() == 1;
    findings.accept(
        new Finding(
            name(),
            severity(),
            pair,
            Message.of(
                CheckMessage.DATES_DIFFER, before.of(source.text()), after.of(target.text())),
            single ? NumberReport.span(compared.missing().get(0)) : before,
            single ? NumberReport.span(compared.added().get(0)) : after));
    return true;
  }

  /** The one date that all of the numbers belong to; null if there is none such. */
  private static Finding.@Nullable Span only(List<NumberSpan> numbers, NumberedText text) {
    Finding.Span only = numbers.isEmpty() ? null : text.dateAround(numbers.get(0));
    return numbers.stream().allMatch(each -> Objects.equals(text.dateAround(each), only))
        ? only
        : null;
  }
}
