package org.korpu.cli;

import org.korpu.model.MessageKey;

/** What an interactive session says. */
enum ShellCommandMessage implements MessageKey {
  AT_END,
  AT_START,
  /** A session in a session. */
  ALREADY_HERE,
  /** Advice on a word that is no command but looks like one. */
  LOOK_UP_INSTEAD,
  /** The session reads nothing from standard input. */
  NO_STANDARD_INPUT,
  /** Advice. */
  NAME_FILE_INSTEAD,
  /** No segment has the text {0}. */
  NO_SEGMENT_WITH,
  /** {0}: how many segments there are. */
  NO_SUCH_SEGMENT,
  NOTHING_OPEN,
  /** Advice. */
  OPEN_FIRST,
  /** The file {0} has nothing to translate. */
  NO_SEGMENTS,
  /** {0}: the least percent of a match. */
  NOTHING_KNOWN,
  /** Ctrl-C was pressed again and the command works on. */
  STILL_STOPPING,
  /** Above the words of the session in its help. */
  WORDS_OF_SESSION,
  /** Above the commands of korpu in its help. */
  COMMANDS_OF_KORPU,
  /** Below both. */
  KEYS_OF_SESSION,
  WELCOME
}
