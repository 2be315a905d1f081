package org.korpu.manual;

import org.korpu.model.MessageKey;

/** What the manual pages say beside the help of the commands. */
enum ManualMessage implements MessageKey {
  /** The title over all pages. */
  MANUAL,
  NAME,
  SYNOPSIS,
  DESCRIPTION,
  COMMANDS,
  ARGUMENTS,
  OPTIONS,
  /** Options that every command has. */
  GLOBAL_OPTIONS,
  EXIT_STATUS,
  EXIT_0,
  EXIT_1,
  EXIT_2,
  EXIT_3,
  EXIT_130,
  ENVIRONMENT,
  JAVA_HOME,
  KORPU_JAVA_OPTS,
  NO_COLOR,
  FILES,
  SETTINGS,
  MEMORIES,
  GLOSSARIES,
  EXAMPLES,
  SEE_ALSO,
  /** Stands for the options in the synopsis. */
  SOME_OPTIONS
}
