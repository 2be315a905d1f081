package org.korpu.glossary;

import org.korpu.model.MessageKey;

/** What can be wrong with a glossary. {0} is always the id of the concept. */
public enum GlossaryMessage implements MessageKey {
  /** {1}: the file that has it first. */
  DUPLICATE_CONCEPT,
  /** {1}: the term. */
  TERM_TWICE,
  /** {1}: the term. */
  CONFLICTING_STATUS,
  /** {1}: the languages without an approved term. */
  NO_TERM,
  NO_TERMS_AT_ALL,
  /** {1}: the term; {2}: the letters of another script. */
  WRONG_SCRIPT,
  /** {1}: the term; {2}: the letters. */
  UNUSUAL_LETTER,
  /** {1}: the term. */
  WHITE_SPACE,
  /** {1}: the term. */
  NOT_NFC,
  /** {1}: the term; {2}: the id of the other concept; {3}: where it stands. */
  HOMOGRAPH,
  /** {1}: the id that is not there. */
  UNKNOWN_CONCEPT,
  /** {1}: the ids that lead round. */
  BROADER_CYCLE,
  /** {1}: the ids that lead round. */
  REPLACED_CYCLE,
  /** {1}, {2}: the holders with their days. */
  TENURES_OVERLAP,
  /** {1}: the language; {2}, {3}: the first and the last day without a title. */
  VALIDITY_GAP,
  /** {1}: the term; {2}: the form. */
  FORM_OF_OTHER_WORD,
  /** {1}: what the other side has. */
  MERGE_CONFLICT_LEFT
}
