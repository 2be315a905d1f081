package org.korpu.cli;

import org.korpu.model.MessageKey;

/** What {@code korpu watch} says beside findings. */
enum WatchMessage implements MessageKey {
  /** {0}: how many files. */
  WATCHING,
  /** A file ({0}) is gone. */
  DELETED,
  /** Standard input cannot be watched. */
  NOT_STANDARD_INPUT
}
