package org.korpu.report;

import org.korpu.model.MessageKey;

/** Words of the report on releases. */
enum ReleaseMessage implements MessageKey {
  RELEASES,
  /** There is none; {0}: the folder for them. */
  NO_RELEASES,
  COLUMN_STATE,
  COLUMN_TRANSLATED,
  COLUMN_REVIEWED,
  COLUMN_REMEMBERED,
  COLUMN_DOCUMENT,
  /** States, named by what is to be done next. */
  STATE_EXPORT,
  STATE_UPDATE,
  STATE_TRANSLATE,
  STATE_IMPORT,
  STATE_MERGE,
  STATE_FIND,
  STATE_NONE,
  /** The translated document. */
  PRODUCT_MERGED,
  PRODUCT_DIFFERENT,
  NEXT
}
