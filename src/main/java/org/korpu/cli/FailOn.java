package org.korpu.cli;

import org.korpu.model.Severity;

/** From which severity on a command ends with status 1. */
enum FailOn {
  ERROR,
  WARNING,
  NEVER;

  /** Whether something of a severity was found that is to be told by the status. */
  boolean fails(Severity severity) {
    return switch (this) {
      case ERROR -> severity == Severity.ERROR;
      case WARNING -> severity != Severity.INFO;
      case NEVER -> false;
    };
  }

  /** Whether any of so many errors and warnings is to be told by the status. */
  boolean fails(int errors, int warnings) {
    return (errors > 0 && fails(Severity.ERROR)) || (warnings > 0 && fails(Severity.WARNING));
  }
}
