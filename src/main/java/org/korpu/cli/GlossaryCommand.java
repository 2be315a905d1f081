package org.korpu.cli;

import picocli.CommandLine.Command;

/** The group of commands {@code korpu glossary}. */
@Command(
    name = "glossary",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      GlossaryListCommand.class,
      GlossaryFindCommand.class,
      GlossaryImportCommand.class,
      GlossaryExportCommand.class,
      GlossaryValidateCommand.class
    })
final class GlossaryCommand {}
