package org.korpu.report;

import org.korpu.model.MessageKey;

/** Words of the report of names. */
enum NameReportMessage implements MessageKey {
  /** After forms that no list knows. */
  BY_RULES
}
