package org.korpu.report;

import org.korpu.model.MessageKey;

/** Words of tables and reports. */
enum ReportMessage implements MessageKey {
  BAND_CONTEXT,
  BAND_EXACT,
  BAND_NEW,
  BAND_REPETITION,
  BAND_TOTAL,
  /** A term that should be capitalised otherwise: how. */
  CAPITALS_WRONG,
  CONCEPTS,
  FAULTS,
  KIND_CONTEXT,
  KIND_EXACT,
  KIND_FUZZY,
  LEVERAGE_TITLE,
  MEMORIES,
  PENALTY_CASE,
  PENALTY_CODES,
  PENALTY_MEMORY,
  /** How many words differ of how many, and the percent of that. */
  EXPLAINED_WORDS,
  /** Column: the name of a memory. */
  INDEX_MEMORY,
  /** Column: how many units. */
  INDEX_UNITS,
  /** Column: how many segments of the index. */
  INDEX_SEGMENTS,
  /** Column: how large the index is. */
  INDEX_MEGABYTES,
  /** Column: where the index lies. */
  INDEX_FOLDER,
  /** Its origin is trusted less. */
  PENALTY_ORIGIN,
  PENALTY_PLACEABLES,
  PENALTY_PUNCTUATION,
  PENALTY_WHITE_SPACE,
  SEGMENTS,
  SEVERITY_ERROR,
  SEVERITY_INFO,
  SEVERITY_WARNING,
  SHARE,
  STATISTICS_BLANK,
  STATISTICS_DUPLICATES,
  STATISTICS_LANGUAGE,
  STATISTICS_MISSING,
  STATISTICS_VARIANTS,
  STATUS_ADMITTED,
  STATUS_DEPRECATED,
  STATUS_FORBIDDEN,
  STATUS_PREFERRED,
  STATUS_GLOSSARY,
  /** How the index of a memory is, here and below. */
  STATUS_INDEX_DAMAGED,
  STATUS_INDEX_FRESH,
  STATUS_INDEX_NONE,
  STATUS_INDEX_STALE,
  STATUS_LANGUAGES,
  STATUS_WORKSPACE,
  UNITS,
  WORDS
}
