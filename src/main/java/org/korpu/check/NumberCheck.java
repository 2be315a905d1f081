package org.korpu.check;

import java.util.List;
import java.util.function.Consumer;
import org.korpu.model.Severity;
import org.korpu.text.NumberSpan;

/** A check of some kinds of numbers, all of them compared alike by {@link NumberComparison}. */
abstract sealed class NumberCheck implements PairCheck permits DateMismatch, NumberMismatch {

  private final NumberReport report;

  NumberCheck(NumberReport report) {
    this.report = report;
  }

  /** Whether numbers of the kind are this check's to report; each kind is just one check's. */
  abstract boolean reports(NumberSpan.Kind kind);

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
    NumberComparison compared = pair.numbers();
    if (!compared.missing().isEmpty() || !compared.added().isEmpty()) {
      report.tell(this, pair.pair(), own(compared.missing()), own(compared.added()), findings);
    }
  }

  private List<NumberSpan> own(List<NumberSpan> spans) {
    return spans.stream().filter(span -> reports(span.kind())).toList();
  }
}
