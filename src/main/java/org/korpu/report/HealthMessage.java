package org.korpu.report;

import org.korpu.model.MessageKey;

/** Words of the reports on faults of memories and on their cleaning. */
enum HealthMessage implements MessageKey {
  FAULTS_FOUND,
  NO_FAULTS,
  UNITS_SEEN,
  NOTHING_TO_CLEAN,
  COLUMN_RULE,
  COLUMN_REPAIRED,
  COLUMN_VARIANTS,
  COLUMN_UNITS,
  ACTION_REPAIR,
  ACTION_REMOVE_VARIANT,
  ACTION_REMOVE_UNIT
}
