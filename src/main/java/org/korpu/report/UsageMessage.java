package org.korpu.report;

import org.korpu.model.MessageKey;

/** Words of reports on term candidates and on the use of terms. */
enum UsageMessage implements MessageKey {
  /** Words around a renamed title may have to agree with another gender. */
  CHECK_AGREEMENT,
  /** {0}: how sure a translation is, in per cent. */
  CONFIDENCE,
  /** A place where a person has to put the new title. */
  FOR_A_PERSON,
  /** Head of a column: uses in another form than that of the glossary. */
  INFLECTED,
  /** {0}: a count. */
  NUMBER,
  /** {0}: how often a term occurs. */
  OCCURRENCES,
  /** Head of a column: whether the term may be used. */
  STATUS,
  /** Head of a column. */
  TERM,
  /** Head of a column: units, segments and paragraphs. */
  UNITS,
  /** Head of a column: places where the term is used. */
  USES
}
