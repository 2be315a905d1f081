package org.korpu.report;

import org.korpu.model.MessageKey;

/** Words of the log of writes. */
enum JournalReportMessage implements MessageKey {
  ADDED,
  BYTES,
  CHANGED,
  CHANGED_SINCE,
  CREATED,
  DELETED,
  REMOVED,
  VOID
}
