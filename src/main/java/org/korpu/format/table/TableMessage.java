package org.korpu.format.table;

import org.korpu.model.MessageKey;

/** What can be wrong with a table. */
public enum TableMessage implements MessageKey {
  /** A quoted cell that is not closed before a separator or the end of the row. */
  BROKEN_QUOTES,
  CLOSE_QUOTES,
  /** {0}: the limit in millions of characters. */
  ROW_TOO_LONG,
  /** The first row names fewer than two languages. */
  NO_LANGUAGES,
  NAME_COLUMNS,
  /** {0}: how many cells the row has; {1}: how many columns there are. */
  TOO_MANY_CELLS,
  CHECK_DELIMITER,
  /** {0}: the name of the column. */
  COLUMN_PASSED_OVER,
  /** {0}: the language. */
  SECOND_COLUMN,
  UNDECODABLE_BYTES,
  SAVE_AS_UTF8
}
