package org.korpu.cli;

import org.korpu.model.MessageKey;

/** What {@code korpu check} says beside its findings. */
enum CheckCommandMessage implements MessageKey {
  /** The key {0} is in a translation and not in its source {1}. */
  KEY_SURPLUS,
  /** {0}: how many findings the baseline accepts. */
  ACCEPTED,
  /** {0}: the file; {1}: how many findings it now accepts. */
  BASELINE_WRITTEN,
  BASELINE_NEEDED,
  /** {0}: how many lines. */
  BASELINE_STALE,
  /** {0}: the file; {1}, {2}, {3}: how many errors, warnings, remarks. */
  REPORT_WRITTEN,
  SHEET_NEEDS_FILE,
  /** {0}: the file name. */
  UNKNOWN_ENDING,
  /** {0}: how many findings can be mended. */
  MENDABLE,
  /** {0}: how many; {1}: in how many files. */
  WOULD_MEND,
  /** {0}: the file; {1}: how many. */
  MENDED,
  NOTHING_TO_MEND,
  /** {0}: the file; {1}: how many. */
  IN_LOCKED_SEGMENTS,
  /** {0}: the file. */
  NOT_CANONICAL,
  /** Nothing was checked, since there is no translation. */
  NOTHING_TRANSLATED,
  NOTHING_STAGED,
  /** {0}: how many segments. */
  DOUBTFUL,
  /** {0}: the checks. */
  NOT_OF_VERSIONS,
  /** {0}: the check. */
  NO_PAGE
}
