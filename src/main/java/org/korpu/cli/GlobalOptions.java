package org.korpu.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.korpu.i18n.InterfaceLanguage;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options of every command, as typed. */
final class GlobalOptions {

  @Option(
      names = "-C",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      descriptionKey = "global.workspace")
  @Nullable Path workspace;

  @Option(
      names = "--ui",
      paramLabel = "az|en|ru",
      scope = ScopeType.INHERIT,
      descriptionKey = "global.ui")
  @Nullable InterfaceLanguage language;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      descriptionKey = "global.quiet")
  boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      descriptionKey = "global.verbose")
  boolean verbose;

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      defaultValue = "auto",
      scope = ScopeType.INHERIT,
      descriptionKey = "global.color")
  When color = When.AUTO;

  @Option(
      names = "--progress",
      paramLabel = "auto|plain|none",
      defaultValue = "auto",
      scope = ScopeType.INHERIT,
      descriptionKey = "global.progress")
  Progress progress = Progress.AUTO;

  @Option(names = "--no-pager", scope = ScopeType.INHERIT, descriptionKey = "global.no-pager")
  boolean noPager;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "global.help")
  boolean help;

  /** When colour is used. */
  enum When {
    AUTO,
    ALWAYS,
    NEVER
  }

  /** How it is shown how far long work is. */
  enum Progress {
    /** On a terminal by a line that changes, else not. */
    AUTO,
    /** By a line now and then, for logs. */
    PLAIN,
    NONE
  }
}
