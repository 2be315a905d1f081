package org.korpu.cli;

import org.korpu.model.MessageKey;

/** What is said when the user stops a command. */
enum InterruptionMessage implements MessageKey {
  /** No file was being written, and none was written before. */
  INTERRUPTED,
  /** {0}: the files that were being written and stayed as they were. */
  UNCHANGED,
  /** {0}: how many files were written before; {1}: their names. */
  WRITTEN,
  /** {0}: how many files were written; {1}: their names; {2}: those that were not. */
  IN_PART
}
