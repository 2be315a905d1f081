package org.korpu.report;

import org.korpu.model.MessageKey;

/** Words of the report on a review. */
enum ReviewReportMessage implements MessageKey {
  /** {0}: the number people see; {1}: the segment. */
  ROW,
  COMMENT,
  STATE_INITIAL,
  STATE_TRANSLATED,
  STATE_REVIEWED,
  STATE_FINAL,
  /** How many rows are changed, confirmed, only commented, left as they are. */
  SUMMARY,
  /** {0}: how many rows. */
  REFUSED,
  /** {0}: how many segments; {1}: the first. */
  MISSING,
}
