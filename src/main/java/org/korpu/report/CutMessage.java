package org.korpu.report;

import org.korpu.model.MessageKey;

/** Words of the explanation of cuts. */
public enum CutMessage implements MessageKey {
  /** A segment ends here. */
  CUT,
  /** None ends here. */
  NO_CUT,
  /** The rule that decided: number {0} of set {1}, in file {2}, after the text {3}. */
  BECAUSE,
  /** The rule that wanted a cut: number {0} of set {1}, in file {2}. */
  AGAINST,
  /** No rule wants a cut anywhere. */
  NOTHING_TO_EXPLAIN
}
