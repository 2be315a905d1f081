package org.korpu.report;

import org.korpu.model.MessageKey;

/** Names of what a form of a term says. */
public enum FormsMessage implements MessageKey {
  SINGULAR,
  PLURAL,
  NOMINATIVE,
  GENITIVE,
  DATIVE,
  ACCUSATIVE,
  INSTRUMENTAL,
  PREPOSITIONAL,
  LOCATIVE,
  ABLATIVE,
  POSSESSIVE,
  OWNER_FIRST_SINGULAR,
  OWNER_SECOND_SINGULAR,
  OWNER_THIRD,
  OWNER_FIRST_PLURAL,
  OWNER_SECOND_PLURAL,
  /** {0}: the id of a concept; {1}: the term of it whose forms follow. */
  TERM_OF_CONCEPT,
  /** {0}: the id of a concept; {1}: a language that it has no term in. */
  NO_TERM_IN_LANGUAGE,
  /** {0}: a language. */
  NO_RULES,
  TERM_NEEDED
}
