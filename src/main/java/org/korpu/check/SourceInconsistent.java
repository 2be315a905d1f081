package org.korpu.check;

import org.korpu.model.Severity;

/**
 * A translation stands for another source than the same translation did before. Often the source
 * was worded in two ways, and sometimes one of the two was translated wrongly; so it is a remark,
 * and the check runs only if it is named.
 *
 * <p>Compared as in {@link TargetInconsistent}.
 */
final class SourceInconsistent extends TranslationConsistency {

  SourceInconsistent() {
    super(ConsistencyMessage.SOURCE_INCONSISTENT, Severity.INFO);
  }

  @Override
  public String name() {
    return "SourceInconsistent";
  }

  @Override
  public boolean runsByDefault() {
    return false;
  }

  @Override
  InspectedText same(InspectedPair pair) {
    return pair.targetText();
  }

  @Override
  InspectedText other(InspectedPair pair) {
    return pair.sourceText();
  }
}
