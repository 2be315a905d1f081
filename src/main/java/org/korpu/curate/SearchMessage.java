package org.korpu.curate;

import org.korpu.model.MessageKey;

/** What can be wrong with what is looked for. */
enum SearchMessage implements MessageKey {
  NOTHING_TO_FIND,
  REGEX_CLASS_OPEN,
  REGEX_ESCAPE,
  REGEX_ESCAPE_UNKNOWN,
  REGEX_GROUP_NOT_OPEN,
  REGEX_GROUP_OPEN,
  REGEX_NOTHING_TO_REPEAT,
  REGEX_SIMPLIFY,
  REGEX_TOO_SLOW,
  REGEX_WRONG
}
