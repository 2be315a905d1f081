package org.korpu.cli;

/** How a command prints what it found. */
enum OutputFormat {
  /** For people. */
  TEXT,
  /** JSON Lines, for scripts. */
  JSON
}
