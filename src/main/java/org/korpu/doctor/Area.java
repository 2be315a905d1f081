package org.korpu.doctor;

import java.util.Locale;

/** What is looked at, in the order in which it is said. */
public enum Area {
  JAVA,
  KORPU,
  LOCALE,
  TERMINAL,
  WORKSPACE,
  DISK,
  MEMORY,
  GLOSSARY,
  INDEX,
  JOURNAL,
  WRITES,
  GIT,
  SPELLING;

  /** The name for scripts, never translated. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
