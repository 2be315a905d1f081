package org.korpu.shell;

import org.korpu.model.MessageKey;

/** What can be wrong with a typed line. */
public enum ShellMessage implements MessageKey {
  BACKSLASH_OPEN,
  /** {0}: what would be an operator in another shell. */
  NO_OPERATORS,
  /** {0}: the quotation mark. */
  QUOTE_OPEN,
  /** Advice. */
  QUOTE_THE_QUOTE,
  /** Advice. */
  USE_OUT
}
