package org.korpu.model;

import java.util.List;

/**
 * Input that cannot be used: a damaged file, a wrong option, a document that changed. The command
 * line prints every diagnostic as one line and exits with 2. Never a bug of korpu.
 */
public final class InputException extends RuntimeException {

  private final transient List<Diagnostic> diagnostics;

  /** With at least one diagnostic. */
  public InputException(List<Diagnostic> diagnostics) {
    super(diagnostics.get(0).cause().key().name() + diagnostics.get(0).cause().arguments());
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** With one diagnostic. */
  public InputException(Diagnostic diagnostic) {
    this(List.of(diagnostic));
  }

  /** What is wrong, at least one. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
