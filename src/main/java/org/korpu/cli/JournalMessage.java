package org.korpu.cli;

import org.korpu.model.MessageKey;

/** What {@code tm log} and {@code tm undo} say. */
enum JournalMessage implements MessageKey {
  NOTHING_TO_UNDO,
  NOTHING_WRITTEN,
  UNDONE,
  WOULD_UNDO
}
