package org.korpu.doctor;

import org.korpu.model.MessageKey;

/** What is found, and what to do. The names of findings are keys for scripts. */
public enum DoctorMessage implements MessageKey {
  /** A command to run. */
  RUN,
  /** Version, maker, megabytes. */
  JAVA_RUNS,
  /** As before; too few megabytes. */
  JAVA_LITTLE_MEMORY,
  GIVE_MEMORY,
  /** Version and place. */
  KORPU_RUNS,
  ARCHIVE_NAMED,
  ARCHIVE_MISSING,
  ARCHIVE_UNUSED,
  USE_LAUNCHER,
  FREE_ARCHIVE,
  /** The locale, and the language of messages. */
  LOCALE_IS,
  FILE_NAMES_WIDE,
  FILE_NAMES_NARROW,
  SET_UTF_8,
  /** The encoding, and whether in colour. */
  TERMINAL_IS,
  TERMINAL_NARROW,
  TERMINAL_NONE,
  COLOUR_ON,
  COLOUR_OFF,
  WORKSPACE_NONE,
  /** Folder, source language, target languages. */
  WORKSPACE_AT,
  WORKSPACE_UNREADABLE,
  SETTINGS_OWN,
  SETTINGS_USUAL,
  SETTINGS_FAULTY,
  MEND_SETTINGS,
  FOLDER_MISSING,
  FOLDER_READ_ONLY,
  ALLOW_WRITING,
  DISK_ROOM,
  DISK_LOW,
  FREE_DISK,
  MEMORY_NONE,
  /** Units. */
  MEMORY_SOUND,
  /** Units and warnings. */
  MEMORY_WARNED,
  /** Units and faults. */
  MEMORY_FAULTY,
  MEMORY_UNREADABLE,
  GLOSSARY_NONE,
  /** Concepts. */
  GLOSSARY_SOUND,
  /** Remarks about all glossaries together. */
  GLOSSARY_WARNED,
  /** Concepts and faults. */
  GLOSSARY_FAULTY,
  GLOSSARY_UNREADABLE,
  INDEX_FRESH,
  INDEX_NONE,
  INDEX_STALE,
  INDEX_DAMAGED,
  /** Writes, bytes and the limit. */
  JOURNAL_KEEPS,
  JOURNAL_EMPTY,
  JOURNAL_UNFINISHED,
  JOURNAL_DAMAGED,
  DELETE_RECORD,
  WRITES_NONE,
  WRITE_HELD,
  WRITE_LEFT,
  WAIT,
  DELETE_LEFT,
  GIT_READY,
  GIT_UNTAUGHT,
  GIT_NO_REPOSITORY,
  GIT_MISSING,
  SPELLING_NONE,
  SPELLING_OFFERED,
  NAME_DICTIONARY,
  SPELLING_READY,
  SPELLING_FAULTY
}
