package org.korpu.cli;

import org.korpu.model.MessageKey;

/** What {@code korpu align} says. */
enum AlignCommandMessage implements MessageKey {
  /** {0}: how many languages were named. */
  LANGUAGES,
  /** {0}: the language. */
  LANGUAGE_TWICE,
  /** {0}: how many files are needed; {1}: how many there are. */
  FILES,
  /** {0}: how many files are needed; {1}: how many there are. */
  LIST_FILES,
  LIST_EMPTY,
  FILES_OR_LIST,
  /** {0}: how many were named. */
  ONE_FOLDER,
  /** {0}: the pattern; {1}: what is wrong with it. */
  PATTERN_WRONG,
  /** {0}: the pattern. */
  NO_PAIRS,
  /** {0}: the file. */
  OUTPUT_TWICE,
  /** {0}: documents; {1}: beads of three languages; {2}: of two; {3}: segments alone. */
  ALIGNED,
  /** {0}: documents; {1}: beads; {2}: segments alone. */
  ALIGNED_PAIR,
  /** {0}: how many beads. */
  MOVED,
  /** {0}: how many units. */
  WRITTEN,
  /** {0}: how many beads; {1}: the score. */
  LEFT_OUT,
  /** {0}: the file; {1}: how many beads; {2}: the score. */
  QUARANTINED,
  /** {0}: beads confirmed; {1}: rejected; {2}: put together anew; {3}: segments let go. */
  TAKEN_BACK,
  /** {0}: the file. */
  PAGE_WRITTEN,
  /** {0}: the file. */
  TABLE_WRITTEN,
}
