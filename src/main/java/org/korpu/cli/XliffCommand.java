package org.korpu.cli;

import picocli.CommandLine.Command;

/** The group of commands {@code korpu xliff}. */
@Command(
    name = "xliff",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      XliffExportCommand.class,
      XliffImportCommand.class,
      XliffMergeCommand.class,
      XliffUpdateCommand.class,
      XliffStatsCommand.class,
      XliffDiffCommand.class,
      XliffJoinCommand.class,
      XliffSplitCommand.class,
      XliffPseudoCommand.class,
      XliffValidateCommand.class,
      XliffConvertCommand.class,
      XliffReviewCommand.class
    })
final class XliffCommand {}
