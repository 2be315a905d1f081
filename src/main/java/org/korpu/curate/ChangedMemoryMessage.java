package org.korpu.curate;

import org.korpu.model.MessageKey;

/** What is said of a memory that changed while it was read. */
enum ChangedMemoryMessage implements MessageKey {
  MEMORY_CHANGED,
  RUN_AGAIN
}
