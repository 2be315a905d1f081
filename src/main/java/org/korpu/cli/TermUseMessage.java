package org.korpu.cli;

import org.korpu.model.MessageKey;

/** What the commands that look for terms in texts say. */
enum TermUseMessage implements MessageKey {
  /** {0}: the command that finds it. */
  ADVICE_CONCEPTS,
  /** {0}: candidates; {1}: words read; {2}: how often a candidate must occur; {3}: known ones. */
  CANDIDATES,
  /** {0}: what was typed; {1}: the ids of the concepts that have it as a term. */
  CONCEPT_SEVERAL,
  /** {0}: what was typed. */
  CONCEPT_UNKNOWN,
  CONCEPT_UNKNOWN_SIMILAR,
  /** {0}: words read; {1}: how often a candidate must occur; {2}: known ones. */
  NO_CANDIDATES,
  /** {0}: the id of the concept; {1}: the language. */
  NO_OLD_TITLE,
  /** {0}: the language in which the texts have no word. */
  NO_TEXT,
  /** No language has a new title. */
  NO_TITLE,
  /** {0}: the id of the concept; {1}: units, segments and paragraphs read. */
  NOT_USED,
  /** {0}: texts; {1}: concepts; {2}: texts to be read; {3}: texts with places for a person. */
  RENAMED,
  /** {0}: the language that was asked for as translation of itself. */
  SAME_LANGUAGE,
  /** {0}: uses; {1}: units, segments and paragraphs read. */
  USED,
  /** {0}: texts; {1}: concepts; {2}: texts to be read; {3}: texts with places for a person. */
  WOULD_RENAME
}
