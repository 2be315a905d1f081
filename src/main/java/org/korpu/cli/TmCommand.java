package org.korpu.cli;

import picocli.CommandLine.Command;

/** The group of commands {@code korpu tm}. */
@Command(
    name = "tm",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      TmLookupCommand.class,
      TmSearchCommand.class,
      TmImportCommand.class,
      TmExportCommand.class,
      TmStatsCommand.class,
      TmIndexCommand.class,
      TmLogCommand.class,
      TmUndoCommand.class,
      TmRmCommand.class,
      TmEditCommand.class,
      TmValidateCommand.class,
      TmCleanCommand.class,
      TmDiffCommand.class,
      TmMergeCommand.class,
      TmCanonCommand.class,
      TmDedupeCommand.class,
      TmFilterCommand.class,
      TmSplitCommand.class,
      TmSampleCommand.class,
      TmPivotCommand.class
    })
final class TmCommand {}
