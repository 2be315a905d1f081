package org.korpu.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Message;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The options that say where a command writes units as TMX, as typed. */
final class TmxOutputOptions {

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "reshape.out")
  private @Nullable Path out;

  @Option(names = "--replace", descriptionKey = "reshape.replace")
  private boolean replace;

  /** What {@code --out} names, as typed. */
  @Nullable Path file() {
    return out;
  }

  /**
   * Where {@code --out} says; standard output without it, unless a person would have a file fill
   * his screen.
   *
   * @param command where the fault is, if it is one
   */
  TmxOutput output(Invocation invocation, CommandLine command) {
    if (out == null && invocation.session().terminal()) {
      throw new UsageFault(command, Message.of(ReshapeMessage.OUT_NEEDED));
    }
    return to(invocation, out == null ? TmxOutput.STANDARD_OUTPUT : out);
  }

  /** Another file, as typed. */
  TmxOutput to(Invocation invocation, Path file) {
    return new TmxOutput(
        invocation, file, replace ? TmxOutput.Existing.REPLACED : TmxOutput.Existing.KEPT);
  }
}
