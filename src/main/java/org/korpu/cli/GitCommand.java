package org.korpu.cli;

import picocli.CommandLine.Command;

/** The group of commands {@code korpu git}. */
@Command(
    name = "git",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {GitInstallCommand.class, GitTextconvCommand.class})
final class GitCommand {}
