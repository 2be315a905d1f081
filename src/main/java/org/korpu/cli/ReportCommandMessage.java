package org.korpu.cli;

import org.korpu.model.MessageKey;

/** What {@code korpu report} says. */
enum ReportCommandMessage implements MessageKey {
  /** {0}: the file. */
  PAGE_WRITTEN,
  /** {0}: the file that a page would be written over. */
  NOT_OURS,
  NAME_ANOTHER,
}
