package org.korpu.check;

import org.korpu.model.MessageKey;

/** What checks say that compare pairs with each other. */
public enum ConsistencyMessage implements MessageKey {
  /** {0}: another translation of the same source; {1}: its unit; {2}: its file. */
  TARGET_INCONSISTENT,
  /** {0}: another source with the same translation; {1}: its unit; {2}: its file. */
  SOURCE_INCONSISTENT,
  /** {0}: the term used here; {1}: the one used more often in the file; {2}: how often. */
  TERM_INCONSISTENT,
  /** {0}: a word of a name as the source has it; {1}: as the target has it. */
  NAME_DIFFERS,
  /** {0}: a word of a name as it is here; {1}: as it is elsewhere; {2}: its unit; {3}: its file. */
  NAME_INCONSISTENT
}
