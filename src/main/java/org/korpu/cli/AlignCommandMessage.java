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
  /** {0}: the option. */
  MEMORY_ONLY,
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
  /** {0}: the file; {1}: how many units; {2}: the score. */
  QUARANTINED,
}
