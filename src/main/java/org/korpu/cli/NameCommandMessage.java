package org.korpu.cli;

import org.korpu.model.MessageKey;

/** What {@code korpu name} says. */
enum NameCommandMessage implements MessageKey {
  /** {0}: the name; {1}: the language it should be in. */
  WRONG_SCRIPT,
  /** Advice after that, for a name in Cyrillic. */
  TRY_CYRILLIC,
  /** Advice after that, for a name in Latin. */
  TRY_LATIN,
  /** {0}: the characters it has; {1}: those it may have. */
  NAME_TOO_LONG,
  /** {0}: the language. */
  LANGUAGE_NOT_KNOWN
}
