package org.korpu.cli;

import org.korpu.model.MessageKey;

/** What {@code xliff convert} says. */
enum ConvertMessage implements MessageKey {
  /** {0}: the file; {1}: the version. */
  ALREADY
}
