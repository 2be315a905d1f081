package org.korpu.report;

import org.korpu.model.MessageKey;

/** What became of the files of an import. */
public enum ImportReportMessage implements MessageKey {
  /** {0}: file, {1}: read, {2}: added, {3}: updated, {4}: known, {5}: left out. */
  FILE,
  /** {0}: file. */
  EMPTY_FILE,
  /** {0}: how many, {1}: why as a message, {2}: lines or nothing. */
  LEFT_OUT,
  LEFT_OUT_AT,
  AND_MORE,
  REASON_DAMAGED,
  REASON_UNTRANSLATED,
  REASON_UNFINISHED,
  REASON_FUZZY,
  REASON_OBSOLETE,
  REASON_OTHER_LANGUAGES,
  /** {0}: memory, {1}: added, {2}: updated, {3}: known. */
  TOTAL,
  TOTAL_DRY_RUN
}
