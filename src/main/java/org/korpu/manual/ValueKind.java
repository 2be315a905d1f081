package org.korpu.manual;

/** What a value on the command line stands for, and so what may be offered while it is typed. */
public enum ValueKind {
  /** A file, of the endings that the value names; a folder is typed on the way to one. */
  FILE,
  /** A folder. */
  FOLDER,
  /** A language tag. */
  LANGUAGE,
  /** A memory that is read: a TMX file by its path, or a folder of such. */
  MEMORY,
  /** A memory of the workspace that is written, by its path there: {@code tm/reviewed.tmx}. */
  WORKSPACE_MEMORY,
  /** A glossary by its path, or a folder of such. */
  GLOSSARY,
  /** A glossary of the workspace by its path there: {@code glossary/terms.csv}. */
  WORKSPACE_GLOSSARY,
  /** The id of a concept of the glossary. */
  CONCEPT,
  /** A domain of the glossary. */
  DOMAIN,
  /** The name of a check. */
  CHECK,
  /** The name of a command, as {@code help} takes it. */
  COMMAND,
  /** One of the words that the value names; where all others are wrong is said by the help. */
  CHOICE,
  /** A number. */
  NUMBER,
  /** A day as {@code 2026-11-24}. */
  DATE,
  /** Anything else, which nobody but the user can know. */
  TEXT
}
