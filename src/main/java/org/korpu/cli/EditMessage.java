package org.korpu.cli;

import org.korpu.model.MessageKey;

/** What {@code tm rm} and {@code tm edit} say. */
enum EditMessage implements MessageKey {
  EDITED,
  EDITOR_CODES,
  EDITOR_FAILED,
  EDITOR_TEXT,
  FIND_UNITS,
  LEAVE_ONE_TEXT,
  NAME_PLACE,
  REMOVE_INSTEAD,
  REMOVED,
  SAME_TEXT,
  SET_EDITOR,
  TEXT_BLANK,
  TEXT_NEEDED,
  UNIT_MISSING,
  UNIT_SEVERAL,
  UNIT_TEXT,
  VARIANT_MISSING,
  VARIANT_SEVERAL,
  WOULD_EDIT,
  WOULD_EDIT_AS,
  WOULD_REMOVE
}
