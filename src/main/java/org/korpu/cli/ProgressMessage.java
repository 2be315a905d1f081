package org.korpu.cli;

import org.korpu.model.MessageKey;

/** What the line says that shows how far long work is. */
enum ProgressMessage implements MessageKey {
  /** {0} of {1} megabytes are read. */
  BYTES,
  SEGMENTS,
  DOCUMENTS,
  /** {0} megabytes a second. */
  BYTES_RATE,
  SEGMENTS_RATE,
  DOCUMENTS_RATE,
  PERCENT,
  /** The work will take {0} seconds more. */
  SECONDS_LEFT,
  MINUTES_LEFT,
  HOURS_LEFT
}
