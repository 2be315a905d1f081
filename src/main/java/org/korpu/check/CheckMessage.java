package org.korpu.check;

import org.korpu.model.MessageKey;

/** What checks say. */
public enum CheckMessage implements MessageKey {
  /** {0}: the name that is no check. */
  UNKNOWN_CHECK,
  /** There is no check {0}, but {1} is like it. */
  UNKNOWN_CHECK_SIMILAR,
  /** {0}: the names of all checks, separated by commas. */
  UNKNOWN_CHECK_ADVICE,
  /** {0}: the term as the source has it; {1}: the approved term of the target language. */
  TERM_MISSING,
  /** {0}: the term as the target has it; {1}: the approved term. */
  TERM_FORBIDDEN,
  /** {0}: the term as the target has it; nothing is approved. */
  TERM_FORBIDDEN_WITHOUT_APPROVED,
  /** {0}: the term as the target has it; {1}: the approved term. */
  TERM_DEPRECATED,
  /** {0}: the term as the target has it; nothing is approved. */
  TERM_DEPRECATED_WITHOUT_APPROVED,
  /** {0}: the term as the target has it; {1}: with the right capitals. */
  TITLE_CASE,
  /** {0}: the number as the source has it. */
  NUMBER_MISSING,
  /** {0}: the number as the target has it. */
  NUMBER_ADDED,
  /** {0}: the number as the source has it; {1}: as the target has it. */
  NUMBER_DIFFERS,
  /** {0}: a part of a date as the source has it. */
  DATE_MISSING,
  /** {0}: a part of a date as the target has it. */
  DATE_ADDED,
  /** {0}: a part of a date as the source has it; {1}: as the target has it. */
  DATE_DIFFERS,
  /** {0}: the whole date as the source has it; {1}: as the target has it. */
  DATES_DIFFER
}
