package org.korpu.glossary;

import org.korpu.model.MessageKey;

/** What can be wrong with a glossary. */
public enum GlossaryMessage implements MessageKey {
  /** {0}: the id; {1}: the file that has it first. */
  DUPLICATE_CONCEPT,
  /** {0}: the id of the concept; {1}: the term. */
  TERM_TWICE,
  /** {0}: the id of the concept; {1}: the term. */
  CONFLICTING_STATUS,
  /** {0}: the id of the concept; {1}: the languages without an approved term. */
  NO_TERM,
  /** {0}: the id of the concept. */
  NO_TERMS_AT_ALL,
  /** {0}: the id of the concept; {1}: the term; {2}: the letters of another script. */
  WRONG_SCRIPT
}
