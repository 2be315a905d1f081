package org.korpu.cli;

import java.util.List;
import picocli.CommandLine.Command;

/** The group of commands {@code korpu git}. */
@Command(name = "git", synopsisSubcommandLabel = "COMMAND")
final class GitCommand {

  /** The commands below it, in the order of the help. */
  static final List<Class<?>> COMMANDS = List.of(GitInstallCommand.class, GitTextconvCommand.class);
}
