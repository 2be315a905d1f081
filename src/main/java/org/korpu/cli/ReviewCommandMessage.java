package org.korpu.cli;

import org.korpu.model.MessageKey;

/** What the commands say that send a translation to a reviewer and take it back. */
enum ReviewCommandMessage implements MessageKey {
  /** {0}: the languages; {1}: the first file; {2}: its languages. */
  OTHER_LANGUAGES,
  ONE_TABLE_A_FILE,
  /** {0}: what the name ends with. */
  WRONG_ENDING,
  /** {0}: the table; {1}: how many segments are cut. */
  CUT_SEGMENTS,
  USE_WORD,
  /** {0}: the table; {1}: the files it is from. */
  NOT_FROM_THIS_FILE,
  /** {0}: the table. */
  XLIFF_MISSING,
  /** {0}: the table. */
  CHANGED_SINCE,
  CHANGED_MEANWHILE,
  AGAIN,
  /** {0}: how many rows. */
  TRACKED,
  NOT_APPLIED,
  /** {0}: the file. */
  WRITTEN,
  /** {0}: the file. */
  NOTHING_TO_WRITE,
}
