package org.korpu.cli;

import java.util.List;
import picocli.CommandLine.Command;

/** The group of commands {@code korpu glossary}. */
@Command(name = "glossary", synopsisSubcommandLabel = "COMMAND")
final class GlossaryCommand {

  /** The commands below it, in the order of the help. */
  static final List<Class<?>> COMMANDS =
      List.of(
          GlossaryListCommand.class,
          GlossaryFindCommand.class,
          GlossaryFormsCommand.class,
          GlossaryApplyCommand.class,
          GlossaryAddCommand.class,
          GlossaryEditCommand.class,
          GlossaryRmCommand.class,
          GlossaryImportCommand.class,
          GlossaryExportCommand.class,
          GlossaryExtractCommand.class,
          GlossaryUsageCommand.class,
          GlossaryRenameCommand.class,
          GlossaryValidateCommand.class,
          GlossaryDiffCommand.class,
          GlossaryMergeCommand.class);
}
