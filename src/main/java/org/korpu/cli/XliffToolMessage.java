package org.korpu.cli;

import org.korpu.model.MessageKey;

/** What the commands say that count, compare and change XLIFF files. */
enum XliffToolMessage implements MessageKey {
  /** {0}: what was given; {1}: the most that makes sense. */
  EXPANSION,
  OTHER_FOLDER,
  /** {0}: how many segments; {1}: how many are locked or not to be translated. */
  PSEUDO_TRANSLATED,
}
