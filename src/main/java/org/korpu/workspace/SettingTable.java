package org.korpu.workspace;

import org.korpu.model.MessageKey;

/** A table of {@code korpu.toml}, in the order of the file. Its message says what it is about. */
public enum SettingTable implements MessageKey {
  LANGUAGES("languages"),
  RELEASES("releases"),
  MEMORY("memory"),
  SEGMENTATION("segmentation"),
  FILTERS("filters"),
  CHECKS("checks"),
  JOURNAL("journal"),
  LIMITS("limits");

  private final String written;

  SettingTable(String written) {
    this.written = written;
  }

  /** Its name in the file. */
  public String written() {
    return written;
  }
}
