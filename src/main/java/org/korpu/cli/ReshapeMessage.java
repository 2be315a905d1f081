package org.korpu.cli;

import org.korpu.model.MessageKey;

/** What the commands say that make other memories of memories: filter, split, sample, pivot. */
enum ReshapeMessage implements MessageKey {
  AMBIGUOUS_LEFT_OUT,
  DAMAGED_LEFT_OUT,
  EMPTY_MEMORY,
  FILTERED,
  JOINED,
  MORE_FILES_EXIST,
  NAME_FILES,
  NO_MEMORIES,
  OTHER_FILE,
  OTHER_FOLDER,
  OUT_IS_INPUT,
  OUT_NEEDED,
  OUT_TWICE,
  PARTS_WRITTEN,
  PIVOT_ALONE,
  PIVOT_AMBIGUOUS,
  PIVOT_MISSING,
  REPLACE_OR_RENAME,
  SAMPLED,
  STANDARD_INPUT_TWICE
}
