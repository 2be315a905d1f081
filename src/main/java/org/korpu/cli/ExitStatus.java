package org.korpu.cli;

/** How a command ended, as the status of the process. Scripts depend on it. */
enum ExitStatus {
  /** Done, nothing to report. */
  OK(0),
  /** Done; there are findings, differences, or no match. */
  FINDINGS(1),
  /** The command line or an input cannot be used. */
  INPUT_ERROR(2),
  /** A fault of korpu itself. */
  BUG(3),
  /** The user has stopped it. */
  INTERRUPTED(130);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  /** {@code FINDINGS} if there are any, else {@code OK}. */
  static ExitStatus findings(boolean any) {
    return any ? FINDINGS : OK;
  }
}
