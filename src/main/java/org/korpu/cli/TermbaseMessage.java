package org.korpu.cli;

import org.korpu.model.MessageKey;

/** What the commands of {@code korpu glossary} that keep a termbase say. */
enum TermbaseMessage implements MessageKey {
  ADDED,
  CELL_EXPECTED,
  CHANGED,
  COLUMN_UNKNOWN,
  CONCEPT_MISSING,
  CONCEPT_SAME,
  CONCEPT_TAKEN,
  CONFLICTS_MARKED,
  FILES_OR_CLDR,
  FIND_CONCEPTS,
  GLOSSARIES_SAME,
  GLOSSARY_DIFFERS,
  ID_ADVICE,
  ID_FIXED,
  LIST_COLUMN_ONLY,
  MERGED,
  OMEGAT_ALONE,
  OMEGAT_PAIR,
  REMOVED,
  SPREADSHEET_NEEDS_FILE,
  TBX_ONLY,
  TERM_MISSING,
  TERM_NEEDED,
  WOULD_ADD,
  WOULD_CHANGE,
  WOULD_REMOVE
}
