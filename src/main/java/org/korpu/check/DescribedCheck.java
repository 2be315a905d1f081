package org.korpu.check;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Message;
import org.korpu.model.Severity;

/** A check of single pairs that is described by values. */
abstract class DescribedCheck implements PairCheck {

  /** When a check runs. */
  enum Use {
    /** Where no checks are named. */
    BY_DEFAULT,
    /** Only if it is named: it speaks of good work too often, or needs to be given something. */
    ON_DEMAND
  }

  private final String name;
  private final Severity severity;
  private final CheckGroup group;
  private final Use use;

  DescribedCheck(String name, Severity severity, CheckGroup group, Use use) {
    this.name = name;
    this.severity = severity;
    this.group = group;
    this.use = use;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Severity severity() {
    return severity;
  }

  @Override
  public final CheckGroup group() {
    return group;
  }

  @Override
  public final boolean runsByDefault() {
    return use == Use.BY_DEFAULT;
  }

  /** Reports a spot of the target that a person must mend. */
  final void report(
      InspectedPair pair, int start, int end, Message message, Consumer<Finding> findings) {
    report(pair, null, new Finding.Span(start, end), message, null, findings);
  }

  /** Reports a spot of the target with what should stand there. */
  final void report(
      InspectedPair pair,
      int start,
      int end,
      Message message,
      String mended,
      Consumer<Finding> findings) {
    Finding.Span span = new Finding.Span(start, end);
    report(pair, null, span, message, Fix.of(span, mended), findings);
  }

  final void report(
      InspectedPair pair,
      Finding.@Nullable Span sourceSpan,
      Finding.@Nullable Span targetSpan,
      Message message,
      @Nullable Fix fix,
      Consumer<Finding> findings) {
    findings.accept(new Finding(name, severity, pair.pair(), message, sourceSpan, targetSpan, fix));
  }
}
