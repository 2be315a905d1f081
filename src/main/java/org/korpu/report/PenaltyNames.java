package org.korpu.report;

import org.korpu.match.Penalty;

/** What penalties are called. */
final class PenaltyNames {

  private PenaltyNames() {}

  static ReportMessage of(Penalty.Reason reason) {
    return switch (reason) {
      case CASE -> ReportMessage.PENALTY_CASE;
      case PUNCTUATION -> ReportMessage.PENALTY_PUNCTUATION;
      case WHITE_SPACE -> ReportMessage.PENALTY_WHITE_SPACE;
      case CODES -> ReportMessage.PENALTY_CODES;
      case PLACEABLES -> ReportMessage.PENALTY_PLACEABLES;
      case MEMORY -> ReportMessage.PENALTY_MEMORY;
      case ORIGIN -> ReportMessage.PENALTY_ORIGIN;
    };
  }
}
