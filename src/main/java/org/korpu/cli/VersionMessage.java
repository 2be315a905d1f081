package org.korpu.cli;

import org.korpu.model.MessageKey;

/** What the commands about versions of memories say. */
enum VersionMessage implements MessageKey {
  /** The memory is not in canonical form from this line on. */
  NOT_CANONICAL,
  /** How many memories are canonical. */
  ALL_CANONICAL,
  /** The memory was brought into canonical form. */
  MADE_CANONICAL,
  /** How to write it. */
  APPLY_CANON,
  /** The memory; units, added, removed, changed. */
  MERGED,
  /** The memory; how many conflicts, and how they are marked. */
  CONFLICTS,
  /** How to write the merge. */
  APPLY_MERGE,
  /** A version with damaged units cannot be merged; how many faults. */
  MERGE_DAMAGED,
  /** Correct them first. */
  CORRECT_VERSION,
  /** Memory, duplicates, ambiguous sources. */
  DUPLICATES_FOUND,
  /** Memory, duplicates, ambiguous sources, after writing. */
  DUPLICATES_MERGED,
  /** How to write it. */
  APPLY_DEDUPE,
  /** Git knows all it has to know. */
  GIT_READY,
  /** Git was told. */
  GIT_TOLD,
  /** Nothing of korpu is in git's settings. */
  GIT_CLEAN,
  /** The driver needs the path of the memory. */
  DRIVER_PATH
}
