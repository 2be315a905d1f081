package org.korpu.report;

import org.korpu.bilingual.Progress;

/** What it is called how far a segment is. */
final class ProgressNames {

  private ProgressNames() {}

  static XliffReportMessage of(Progress progress) {
    return switch (progress) {
      case EMPTY -> XliffReportMessage.PROGRESS_EMPTY;
      case DRAFT -> XliffReportMessage.PROGRESS_DRAFT;
      case TRANSLATED -> XliffReportMessage.PROGRESS_TRANSLATED;
      case REVIEWED -> XliffReportMessage.PROGRESS_REVIEWED;
      case FINAL -> XliffReportMessage.PROGRESS_FINAL;
    };
  }
}
