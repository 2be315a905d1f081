package org.korpu.format.xlsx;

import org.korpu.model.MessageKey;

/** What can be wrong with a glossary in a workbook. */
public enum SheetMessage implements MessageKey {
  /** {0}: the id of the concept; {1}: the column; {2}: the most characters that a cell can have. */
  CELL_TOO_LONG,
  /** {0}: the most rows that a sheet can have. */
  TOO_MANY_ROWS,
  /** {0}: the name of the cell, such as B7. */
  NO_TEXT_IN_CELL,
  NO_TEXT_IN_CELL_ADVICE
}
