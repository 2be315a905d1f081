package org.korpu.checking;

import org.korpu.model.MessageKey;

/** What can be wrong with files that are checked. */
enum CheckingMessage implements MessageKey {
  /** {0}: the number of the version. */
  BASELINE_TOO_NEW,
  /** A line of a baseline that is no accepted finding. */
  BASELINE_LINE_WRONG,
  /** What to do about it. */
  BASELINE_REWRITE,
  LIST_CHECKS,
  /** A table or the like, in which nothing can be mended. */
  NOT_MENDABLE,
  MENDABLE_FORMATS,
  NOTE_WITHOUT_NAME,
  /** {0}: the names, separated by commas. */
  NOTE_WITH_UNKNOWN_NAME,
  TARGET_MISSING
}
