package org.korpu.report;

import org.korpu.model.MessageKey;

/** Words of the report on an updated XLIFF file. */
enum UpdateReportMessage implements MessageKey {
  /** {0}: how many segments. */
  CHANGED,
  /** {0}: how many translations. */
  LOST,
  /** {0}: the file; then how many segments were kept, moved, changed, new, gone. */
  SUMMARY,
  /** {0}: how many segments. */
  UNSURE
}
