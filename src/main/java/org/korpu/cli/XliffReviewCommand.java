package org.korpu.cli;

import java.util.List;
import picocli.CommandLine.Command;

/** The group of commands {@code korpu xliff review}. */
@Command(name = "review", synopsisSubcommandLabel = "COMMAND")
final class XliffReviewCommand {

  /** The commands below it, in the order of the help. */
  static final List<Class<?>> COMMANDS =
      List.of(XliffReviewExportCommand.class, XliffReviewImportCommand.class);
}
