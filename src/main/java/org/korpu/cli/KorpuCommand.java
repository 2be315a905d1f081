package org.korpu.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code korpu}: nothing by itself but the commands below it. */
@Command(
    name = "korpu",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = KorpuCommand.VersionLine.class)
final class KorpuCommand {

  /** The commands below it, in the order of the help. */
  static final List<Class<?>> COMMANDS =
      List.of(
          SegmentCommand.class,
          XliffCommand.class,
          TmCommand.class,
          AlignCommand.class,
          GlossaryCommand.class,
          CheckCommand.class,
          ChecksCommand.class,
          WatchCommand.class,
          NameCommand.class,
          GitCommand.class,
          InitCommand.class,
          StatusCommand.class,
          ReportCommand.class,
          DoctorCommand.class,
          ShellCommand.class,
          CompletionCommand.class,
          HelpCommand.class);

  @SuppressWarnings("unused") // picocli reads its annotations
  @Mixin
  private final GlobalOptions options;

  @SuppressWarnings("unused") // picocli prints the version where it is set
  @Option(names = "--version", versionHelp = true, descriptionKey = "global.version")
  private boolean version;

  KorpuCommand(GlobalOptions options) {
    this.options = options;
  }

  /** The line of {@code --version}. */
  static final class VersionLine implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Version.line()};
    }
  }
}
