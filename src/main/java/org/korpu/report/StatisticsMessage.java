package org.korpu.report;

import org.korpu.model.MessageKey;

/** Words of the statistics of a memory. */
enum StatisticsMessage implements MessageKey {
  /** Source texts with different translations; the head of a column. */
  AMBIGUOUS,
  DOCUMENTS,
  AUTHORS,
  UNITS
}
