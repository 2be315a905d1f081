package org.korpu.review;

import org.korpu.model.MessageKey;

/** The words of a table, and why rows of one are refused. */
public enum ReviewMessage implements MessageKey {
  /** The heading of the numbers. */
  NUMBER,
  /** The heading of the names of documents. */
  DOCUMENT,
  /** The heading of sources; {0}: the language. */
  SOURCE,
  /** The heading of targets; {0}: the language. */
  TARGET,
  /** The heading of marks that confirm a row. */
  CONFIRMED,
  /** The heading of what the reviewer remarks. */
  COMMENT,
  /** The heading of states. */
  STATE,
  /** The heading of remarks in the file. */
  NOTES,
  /** {0}: the names of files. */
  TITLE,
  /** {0}: heading of targets; {1}: heading of marks; {2}: heading of comments. */
  HOW_TO,
  HOW_TO_TAGS,
  /** {0}: the page; {1}: how many. */
  PAGE,
  STATE_INITIAL,
  STATE_TRANSLATED,
  STATE_REVIEWED,
  STATE_FINAL,
  UNTRANSLATED,
  LOCKED,
  NOT_TRANSLATED,
  /** {0}: percent. */
  MATCH,
  CONTEXT_MATCH,
  /** {0}: the number people see; {1}: the unit; {2}: the segment; {3}: why. */
  REFUSED,
  /** {0}: the number people see; {1}: the file; {2}: the unit; {3}: the segment; {4}: why. */
  REFUSED_IN_FILE,
  /** {0}: how the row begins. */
  ADDED_ROW,
  /** {0}: the number people see. */
  UNKNOWN_ROW,
  DOUBLED_ROW,
  CELLS_MERGED,
  SOURCE_EDITED,
  SOURCE_CHANGED,
  TARGET_CHANGED,
  ROW_LOCKED,
  ROW_NOT_TRANSLATED,
  ROW_UNSHOWABLE,
  ROW_TOO_LONG,
  EMPTIED,
  NOTHING_TO_CONFIRM,
  /** {0}: the mark. */
  UNKNOWN_MARK,
  /** {0}: tags. */
  TAGS_MISSING,
  /** {0}: tags. */
  TAGS_ADDED,
  /** {0}: tags. */
  TAGS_UNKNOWN,
  /** {0}: a tag; {1}: the tag that must stand before it. */
  TAG_ORDER,
  HAS_TABLE,
  HAS_PICTURE,
  HAS_FOOTNOTE,
  HAS_EQUATION,
  HAS_LIST,
  HAS_SYMBOL,
  HAS_HIDDEN_TEXT,
  IS_FORMULA,
  /** {0}: the number. */
  IS_NUMBER,
  IS_DATE,
  IS_TRUTH_VALUE,
  IS_ERROR,
  NOT_A_REVIEW,
  EXPORT_FIRST,
  ORIGIN_LOST,
  NAME_THE_FILE,
  COLUMNS_GUESSED,
  /** {0}: how many rows a sheet has. */
  SHEET_FULL,
}
