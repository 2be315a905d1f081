package org.korpu.archive;

import org.korpu.model.MessageKey;

/** Why an archive is refused. */
public enum ArchiveMessage implements MessageKey {
  /** A part ({0}) is larger than {1} megabytes. */
  PART_TOO_LARGE,
  /** All parts together are larger than {0} megabytes. */
  TOO_LARGE,
  /** All parts together are more than {0} times the size of the file. */
  TOO_DENSE,
  /** There are more than {0} parts. */
  TOO_MANY_PARTS,
  /** Two parts have one name ({0}). */
  SAME_NAME,
  /** Advice: the setting ({0}) that allows more. */
  RAISE_LIMIT,
  /** Advice: whom does it come from. */
  SAVE_AGAIN
}
