package org.korpu.report;

import org.korpu.model.MessageKey;

/** Words of reports about glossaries. */
enum GlossaryReportMessage implements MessageKey {
  BROADER,
  DEFINITION,
  HOLDER,
  ORDER,
  REMOVED,
  REPLACED_BY,
  SOURCE
}
