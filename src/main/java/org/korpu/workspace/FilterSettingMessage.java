package org.korpu.workspace;

import org.korpu.model.MessageKey;

/** What can be wrong with the settings of filters. */
enum FilterSettingMessage implements MessageKey {
  /** A setting ({0}) is neither true nor false. */
  BOOLEAN_EXPECTED,
  /** A value ({0}) where the letters of a column should be. */
  COLUMN_EXPECTED,
  /** A value where a table of settings should be. */
  SETTINGS_EXPECTED
}
