package org.korpu.cli;

import org.korpu.model.Message;
import picocli.CommandLine;

/**
 * A wrong use that the parser's own rules cannot say, such as two options that exclude each other.
 */
final class UsageFault extends CommandLine.ParameterException {

  private final transient Message cause;

  UsageFault(CommandLine commandLine, Message cause) {
    super(commandLine, cause.key().name());
    this.cause = cause;
  }

  /** What is wrong. */
  Message cause() {
    return cause;
  }
}
