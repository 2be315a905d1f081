package org.korpu.align.review;

import org.korpu.model.MessageKey;

/** What can be wrong with a table that comes back from a reviewer. */
public enum AlignReviewMessage implements MessageKey {
  EMPTY,
  /** {0}: the names of the columns; {1}: how many. */
  COLUMNS_MISSING,
  /** {0}: the name of the column. */
  COLUMN_TWICE,
  KEEP_COLUMNS,
  /** {0}: what stands there; {1}: how many documents there are. */
  NO_DOCUMENT,
  SAME_DOCUMENTS,
  /** {0}: what stands there. */
  NO_BEAD,
  /** {0}: what stands there. */
  NO_VERDICT,
  VERDICTS,
  /** {0}: what stands there. */
  NO_NUMBERS,
  NUMBERS,
  /** {0}: the segment; {1}: the file; {2}: how many segments that has. */
  NO_SEGMENT,
  /** {0}: the segment; {1}: the file; {2}: the line of the other row. */
  SEGMENT_TWICE,
  /** {0}: one segment; {1}: the next one in the cell; {2}: the file. */
  NOT_NEIGHBOURS,
  NO_KEY,
  KEEP_KEY,
  /** {0}: the file; {1}: the first segment of the row. */
  CHANGED,
  WRITE_ANEW,
  /** {0}: the first segment; {1}: the last; {2}: the file; {3}: how many. */
  ROW_DELETED,
  KEEP_ROWS,
  /** {0}: how many rows. */
  TEXT_CHANGED,
  EDIT_MEMORY,
}
