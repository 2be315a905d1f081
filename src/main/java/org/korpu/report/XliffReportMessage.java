package org.korpu.report;

import org.korpu.model.MessageKey;

/** Words of the reports on XLIFF files. */
enum XliffReportMessage implements MessageKey {
  /** {0}: the file; {1}: the languages; {2}: segments; {3}: words. */
  TITLE,
  /** {0}: segments; {1}: words. */
  TOTAL,
  PROGRESS_EMPTY,
  PROGRESS_DRAFT,
  PROGRESS_TRANSLATED,
  PROGRESS_REVIEWED,
  PROGRESS_FINAL,
  REPETITIONS,
  LOCKED,
  EXCLUDED,
  NO_MATCH,
  /** {0} and {1}: how far a segment was and is. */
  PROGRESS_CHANGED,
  /** How many segments were added, removed, changed. */
  DIFFERENCES,
  NO_DIFFERENCE,
}
