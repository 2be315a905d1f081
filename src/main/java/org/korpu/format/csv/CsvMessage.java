package org.korpu.format.csv;

import org.korpu.model.MessageKey;

/** What can be wrong with a glossary in CSV. */
public enum CsvMessage implements MessageKey {
  /** {0}: the first bad byte, in hexadecimal. */
  NOT_UTF8,
  NOT_UTF8_ADVICE,
  NO_ID_COLUMN,
  NO_LANGUAGE_COLUMN,
  HEADER_ADVICE,
  /** {0}: the column. */
  UNKNOWN_COLUMN,
  /** {0}: the column. */
  DUPLICATE_COLUMN,
  /** {0}: how many cells the row has; {1}: how many columns the header has. */
  TOO_MANY_CELLS,
  TOO_MANY_CELLS_ADVICE,
  BLANK_ID,
  /** {0}: the id; {1}: the line that has it first. */
  DUPLICATE_ID,
  BROKEN_QUOTES,
  BROKEN_QUOTES_ADVICE
}
