package org.korpu.exchange;

import org.korpu.model.MessageKey;

/** What can be wrong with files that come into a memory or go out of it. */
public enum ExchangeMessage implements MessageKey {
  EMPTY_FILE,
  IS_SPREADSHEET,
  SAVE_AS_CSV,
  UNKNOWN_MARKUP,
  KNOWN_FORMATS,
  /** {0}: the byte in hexadecimal. */
  UNKNOWN_ENCODING,
  NAME_ENCODING,
  TARGET_UNKNOWN,
  NAME_TARGET,
  /** {0}: the language. */
  TARGET_IS_SOURCE,
  FILE_CHANGED,
  MEMORY_CHANGED,
  TRY_AGAIN,
  /** {0}: how many; {1}: the first, as U+…. */
  CHARACTERS_DROPPED,
  /** {0}: how many characters; {1}: how many are allowed. */
  CELL_TOO_LONG,
  /** A file is to be changed, and its bytes are not what its characters are written with. */
  NOT_WRITABLE_AS_READ,
  SAVE_AS_UTF8,
  /** {0}: how many rows are allowed. */
  TOO_MANY_ROWS,
  EXPORT_AS_CSV
}
