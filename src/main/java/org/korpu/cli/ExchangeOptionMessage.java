package org.korpu.cli;

import org.korpu.model.MessageKey;

/** What can be wrong with the options of {@code tm import} and {@code tm export}. */
enum ExchangeOptionMessage implements MessageKey {
  TWO_COLUMNS,
  /** {0}: the name of the file. */
  UNKNOWN_ENDING,
  SPREADSHEET_NEEDS_FILE,
  /** How many units were written. */
  UNITS_WRITTEN,
  /** How many texts lost their codes. */
  CODES_LEFT_OUT
}
