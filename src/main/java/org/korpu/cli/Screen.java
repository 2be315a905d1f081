package org.korpu.cli;

import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What a person sees of standard error.
 *
 * @param errors whether a person sees it while it is written
 * @param size asks how large the terminal is; costs some milliseconds, and users change it
 * @param nanoseconds a clock that only goes on, to tell how long work takes
 */
record Screen(Errors errors, Supplier<TerminalSize> size, LongSupplier nanoseconds) {

  /** Standard error that goes into a file, or to another program. */
  static final Screen NONE = new Screen(Errors.KEPT, () -> TerminalSize.USUAL, System::nanoTime);

  /** What becomes of standard error. */
  enum Errors {
    /** It is a terminal. */
    SEEN,
    /** It is a file or a pipe. */
    KEPT
  }
}
