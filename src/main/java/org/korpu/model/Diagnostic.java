package org.korpu.model;

import org.jspecify.annotations.Nullable;

/**
 * A fault in a file or on the command line.
 *
 * @param severity how bad it is; an {@code ERROR} means that something was not read or not done
 * @param file the path as the user named it, {@code -} for standard input; null where the fault is
 *     in no file
 * @param position where in the file, null where unknown
 * @param cause what is wrong
 * @param advice what to do next, null where nothing helps
 */
public record Diagnostic(
    Severity severity,
    @Nullable String file,
    @Nullable Position position,
    Message cause,
    @Nullable Message advice) {

  /** An error in a file, at a place or as a whole. */
  public static Diagnostic error(String file, @Nullable Position position, Message cause) {
    return new Diagnostic(Severity.ERROR, file, position, cause, null);
  }

  /** A warning in a file, at a place or as a whole. */
  public static Diagnostic warning(String file, @Nullable Position position, Message cause) {
    return new Diagnostic(Severity.WARNING, file, position, cause, null);
  }

  /** This diagnostic with the next step. */
  public Diagnostic withAdvice(Message next) {
    return new Diagnostic(severity, file, position, cause, next);
  }
}
