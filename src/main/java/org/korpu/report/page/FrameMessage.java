package org.korpu.report.page;

import org.korpu.model.MessageKey;

/** Words that stand on every page for the browser. */
enum FrameMessage implements MessageKey {
  INTERFACE,
  THEME,
  THEME_AUTO,
  THEME_LIGHT,
  THEME_DARK,
  RESET,
  KEYS,
  FILTERS,
  MORE,
  NOTHING_SHOWN,
  CLOSE,
  KEY_MOVE,
  KEY_ENDS,
  KEY_SEARCH,
  KEY_CLEAR,
  NEEDS_SCRIPT,
}
