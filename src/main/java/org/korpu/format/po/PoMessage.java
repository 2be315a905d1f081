package org.korpu.format.po;

import org.korpu.model.MessageKey;

/** What can be wrong with a catalogue. */
public enum PoMessage implements MessageKey {
  /** {0}: the line. */
  UNKNOWN_LINE,
  UNCLOSED_STRING,
  /** {0}: the escape. */
  UNKNOWN_ESCAPE,
  NO_TRANSLATION_LINE,
  UNDECODABLE_BYTES,
  SAVE_AS_UTF8,
  CHECK_WITH_MSGFMT
}
