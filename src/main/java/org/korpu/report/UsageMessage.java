package org.korpu.report;

import org.korpu.model.MessageKey;

/** Words of reports on term candidates and on the use of terms. */
enum UsageMessage implements MessageKey {
  /** {0}: how sure a translation is, from 0 to 1. */
  CONFIDENCE,
  /** {0}: how often a term occurs. */
  OCCURRENCES
}
