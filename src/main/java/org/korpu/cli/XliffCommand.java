package org.korpu.cli;

import java.util.List;
import picocli.CommandLine.Command;

/** The group of commands {@code korpu xliff}. */
@Command(name = "xliff", synopsisSubcommandLabel = "COMMAND")
final class XliffCommand {

  /** The commands below it, in the order of the help. */
  static final List<Class<?>> COMMANDS =
      List.of(
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
          XliffReviewCommand.class);
}
