package org.korpu.check;

import org.korpu.model.Severity;

/**
 * A source has another translation than the same source had before, in this file or another one of
 * the run.
 *
 * <p>Sources are the same but for capitals and white space. Translations that differ in capitals,
 * inflection, punctuation and white space only are not different. Each different translation is
 * reported once, against the first.
 */
final class TargetInconsistent extends TranslationConsistency {

  TargetInconsistent() {
    super(ConsistencyMessage.TARGET_INCONSISTENT, Severity.WARNING);
  }

  @Override
  public String name() {
    return "TargetInconsistent";
  }

  @Override
  InspectedText same(InspectedPair pair) {
    return pair.sourceText();
  }

  @Override
  InspectedText other(InspectedPair pair) {
    return pair.targetText();
  }
}
