package org.korpu.curate;

import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Severity;

/** A memory that another program changed between two passes over it. */
public final class ChangedMemory {

  private ChangedMemory() {}

  /** The fault of a pass that does not meet the units of the pass before. */
  public static InputException fault() {
    return new InputException(
        new Diagnostic(
            Severity.ERROR,
            null,
            null,
            Message.of(ChangedMemoryMessage.MEMORY_CHANGED),
            Message.of(ChangedMemoryMessage.RUN_AGAIN)));
  }
}
