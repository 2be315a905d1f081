package org.korpu.cli;

import org.korpu.model.MessageKey;

/** What {@code korpu tm clean} says. */
enum CleanMessage implements MessageKey {
  /** Nothing was written. */
  NOT_APPLIED,
  /** {0}: the memory; it was written. */
  CLEANED,
  /** {0}: the memory; {1}: the file that keeps what was removed. */
  CLEANED_WITH_REMOVALS,
  /** {0}: the file for what is removed, which is a memory that is cleaned. */
  QUARANTINE_IS_MEMORY
}
