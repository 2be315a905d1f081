package org.korpu.cli;

import org.korpu.model.MessageKey;

/** What the command line itself says. */
enum CliMessage implements MessageKey {
  ARGUMENT_MISSING,
  ARGUMENT_UNKNOWN,
  BUG,
  CHECK_THE_PATH,
  COMMAND_UNKNOWN,
  COMMAND_UNKNOWN_SIMILAR,
  CONCEPTS_WRITTEN,
  CONFIRM_SEGMENTS,
  DISK_FAILED,
  DISK_FULL,
  DISK_READ_ONLY,
  /** Advice: write to another place. */
  ELSEWHERE,
  /** A compressed file grows more than {0} times. */
  TOO_DENSE,
  /** Advice: expand it by hand. */
  EXPAND_FIRST,
  FILE_BUSY,
  FILE_DENIED,
  FILE_EXISTS,
  FILE_FAILED,
  FILE_IS_FOLDER,
  FILE_MISSING,
  /** The name of a file is no text in the locale. */
  FILE_NAME_UNUSABLE,
  /** Advice: name another file. */
  FILE_SIMILAR,
  /** Advice on such a name. */
  RENAME_OR_CHANGE_LOCALE,
  FOLDER_IS_FILE,
  FREE_SPACE,
  GET_PERMISSION,
  GIVE_MEMORY,
  GLOSSARY_VALIDATED,
  IMPORTED,
  INDEX_DAMAGED,
  INTERRUPTED,
  KEPT_BACKUP,
  KEPT_SOURCE,
  LANGUAGE_UNKNOWN,
  LANGUAGE_UNKNOWN_SIMILAR,
  MEND_JOURNAL,
  /** Advice: name a file instead of standard input. */
  NAME_A_FILE,
  NO_CONCEPT,
  NO_MATCH,
  NO_MEMORIES,
  NO_TERM,
  NOT_JOURNALLED,
  ONE_FILE_ONLY,
  NOT_TOGETHER,
  ONE_OF,
  OPTION_TWICE,
  OPTION_UNKNOWN,
  OPTION_UNKNOWN_SIMILAR,
  OUTPUT_FAILED,
  OUT_OF_MEMORY,
  OUT_OF_RANGE,
  REPORT_BUG,
  SAME_NAME,
  SELECTED,
  /** A command that changes memories was given standard input. */
  STANDARD_INPUT_UNCHANGEABLE,
  TARGET_IS_SOURCE,
  TARGET_MISSING,
  TOOK_CONCEPTS,
  TRY,
  TRY_LATER,
  USAGE_WRONG,
  VALUE_WRONG,
  WOULD_IMPORT,
  WOULD_TAKE_CONCEPTS
}
