package org.korpu.cli;

import java.util.List;
import picocli.CommandLine.Command;

/** The group of commands {@code korpu checks}. */
@Command(name = "checks", synopsisSubcommandLabel = "COMMAND")
final class ChecksCommand {

  /** The commands below it, in the order of the help. */
  static final List<Class<?>> COMMANDS =
      List.of(ChecksListCommand.class, ChecksExplainCommand.class);
}
