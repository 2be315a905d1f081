package org.korpu.format.office;

import org.korpu.model.MessageKey;

/** What can be wrong with a Word or Excel file as a whole. */
public enum OfficeMessage implements MessageKey {
  NOT_OFFICE,
  /** The binary formats of 2003, and files with a password, which look the same. */
  OLD_OR_LOCKED,
  OPEN_DOCUMENT,
  /** {0}: the part; {1}: the line; {2}: what the parser says. */
  DAMAGED_PART,
  /** {0}: what the archive says. */
  DAMAGED_ARCHIVE,
  /** {0}: the part. */
  MISSING_PART,
  SAVE_AS_OFFICE,
}
