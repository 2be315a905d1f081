package org.korpu.cli;

import org.korpu.model.MessageKey;

/** What {@code korpu init} says. */
enum InitMessage implements MessageKey {
  /** {0}: the folder. */
  MADE,
  MADE_HERE,
  /** What {@code tm/} is for. */
  MEMORIES,
  GLOSSARY,
  SETTINGS,
  IGNORED,
  /** A file ({0}) was there and was left as it is. */
  KEPT,
  NEXT,
  /** What the next commands do. */
  TAKE_MEMORY,
  TAKE_TERMS,
  EXPORT
}
