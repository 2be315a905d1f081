package org.korpu.format.termtable;

import org.korpu.model.MessageKey;

/** What can be wrong with a glossary as a table. */
public enum TermTableMessage implements MessageKey {
  NO_ID_COLUMN,
  NO_LANGUAGE_COLUMN,
  HEADER_ADVICE,
  /** {0}: the column. */
  UNKNOWN_COLUMN,
  /** {0}: the column. */
  DUPLICATE_COLUMN,
  /** {0}: how many cells the row has; {1}: how many columns the header has. */
  TOO_MANY_CELLS,
  TOO_MANY_CELLS_ADVICE,
  BLANK_ID,
  /** {0}: the id; {1}: the line that has it first. */
  DUPLICATE_ID,
  /** {0}: what stands in the braces without a colon. */
  NO_ATTRIBUTE,
  /** {0}: the attribute. */
  UNKNOWN_ATTRIBUTE,
  /** {0}: the attribute. */
  ATTRIBUTE_TWICE,
  /** {0}: the attribute; {1}: its value. */
  BAD_ATTRIBUTE,
  ATTRIBUTE_ADVICE,
  /** {0}: what stands in the cell. */
  BAD_HOLDER,
  HOLDER_ADVICE,
  /** {0}: what stands in the cell. */
  BAD_PROPERTY,
  PROPERTY_ADVICE
}
