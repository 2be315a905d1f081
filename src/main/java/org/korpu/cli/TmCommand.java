package org.korpu.cli;

import java.util.List;
import picocli.CommandLine.Command;

/** The group of commands {@code korpu tm}. */
@Command(name = "tm", synopsisSubcommandLabel = "COMMAND")
final class TmCommand {

  /** The commands below it, in the order of the help. */
  static final List<Class<?>> COMMANDS =
      List.of(
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
          TmPivotCommand.class);
}
