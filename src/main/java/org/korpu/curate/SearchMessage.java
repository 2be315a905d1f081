package org.korpu.curate;

import org.korpu.model.MessageKey;

/** What can be wrong with what is looked for. */
enum SearchMessage implements MessageKey {
  NOTHING_TO_FIND,
  REGEX_ESCAPE,
  REGEX_SIMPLIFY,
  REGEX_TOO_SLOW,
  REGEX_WRONG
}
