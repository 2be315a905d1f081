package org.korpu.cli;

import org.korpu.model.MessageKey;

/** What the commands say that merge XLIFF files and bring them up to date. */
enum HandoffCommandMessage implements MessageKey {
  /** {0}: how many documents were made; {1}: of how many. */
  ALL_ELSE_MERGED,
  NAME_ANOTHER_FILE,
  NAME_OLD_FILE,
  /** {0}: the document; {1}: those of the file. */
  NOT_IN_XLIFF,
  /** {0}: the input. */
  OUTPUT_IS_INPUT,
  /** {0}: the output; {1}: the file it was made from. */
  OUTPUT_TAKEN,
  /** {0}: the file; {1}: how many segments; {2}: of how many. */
  UNCONFIRMED,
  WOULD_REPLACE_OLD
}
