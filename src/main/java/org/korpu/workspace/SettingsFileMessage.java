package org.korpu.workspace;

import org.korpu.model.MessageKey;

/** What stands in a new {@code korpu.toml} besides the settings. */
enum SettingsFileMessage implements MessageKey {
  /** The first lines. */
  HEADING,
  /** What a setting does ({0}) whose value is an example. */
  EXAMPLE
}
