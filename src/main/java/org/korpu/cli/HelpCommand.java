package org.korpu.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code korpu help tm lookup}: the same as {@code korpu tm lookup --help}. */
@Command(name = HelpCommand.NAME)
final class HelpCommand implements Callable<Integer> {

  /** What it is called. */
  static final String NAME = "help";

  private final Invocation invocation;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "COMMAND", arity = "0..*", descriptionKey = "COMMAND")
  private List<String> words = List.of();

  HelpCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    HelpTexts.describe(spec.commandLine(), invocation.messages().language());
    CommandLine command = spec.root().commandLine();
    for (String word : words) {
      CommandLine below = command.getSubcommands().get(word);
      if (below == null) {
        throw new UsageFault(command, FaultPrinter.unknownCommand(word, command));
      }
      command = below;
    }
    command.usage(command.getOut());
    return ExitStatus.OK.code();
  }
}
