package org.korpu.handoff;

import org.korpu.model.MessageKey;

/** What merging and updating say about a document that has changed, or a file that was damaged. */
enum MergeMessage implements MessageKey {
  /** {0}: the document; {1}: how many units. */
  DOCUMENT_RESAVED,
  /** {0}: the unit; {1}: the segment. */
  EMPTY_CONFIRMED,
  MERGE_SAFE_OR_UPDATE,
  /** {0}: the unit; {1}, {2}: its source as it was sent and as it came back. */
  SOURCE_ALTERED,
  /** {0}, {1}: the source as it was and as it is. */
  SOURCE_CHANGED,
  TAKE_FILE_AS_SENT,
  TRANSLATION_UNSURE,
  /** {0}: the unit in the document; {1}: its text. */
  UNIT_ADDED,
  /** {0}: the unit, in the file and now; {1}: its text. */
  UNIT_AMBIGUOUS,
  /** {0}: the unit, in the file and now; {1}, {2}: its text as it was and as it is. */
  UNIT_CHANGED,
  /** {0}: the unit, in the file and now; {1}: its text. */
  UNIT_MOVED,
  /** {0}: the unit in the file; {1}: its text. */
  UNIT_VANISHED,
  /** {0}: the document; then how many units are as they were, moved, changed, gone, new. */
  UNITS_CHANGED,
  UPDATE_FIRST
}
