package org.korpu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.korpu.releases.Release;
import org.korpu.releases.ReleaseSurvey;
import org.korpu.report.ReleaseReport;
import org.korpu.report.StatusReport;
import org.korpu.workspace.Configuration;
import org.korpu.workspace.ReleaseFiles;
import org.korpu.workspace.Workspace;
import org.korpu.workspace.WorkspaceStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code korpu status}: what the workspace holds, and where its releases stand. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Parameters(paramLabel = "RELEASE", arity = "0..*", descriptionKey = "RELEASE")
  private List<Path> named = List.of();

  StatusCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    Workspace workspace = invocation.workspace();
    Configuration configuration = workspace.configuration();
    ReleaseFiles files =
        named.isEmpty()
            ? ReleaseFiles.of(workspace)
            : ReleaseFiles.named(named.stream().map(invocation::resolve).toList(), configuration);
    ReleaseSurvey survey =
        new ReleaseSurvey(
            files,
            configuration.targets(),
            invocation.documents(Optional.empty()),
            invocation::shown,
            invocation::warn);
    WorkspaceStatus status =
        workspace.status(invocation.resources().indexes(List.of()), survey::read);
    List<Release> releases = survey.releases();
    if (named.isEmpty()) {
      write(status, releases);
    } else {
      write(releases, configuration);
    }
    return ExitStatus.OK.code();
  }

  private void write(WorkspaceStatus status, List<Release> releases) throws Exception {
    if (format == OutputFormat.JSON) {
      StatusReport.writeJson(status, releases, invocation.out());
    } else {
      new StatusReport(invocation.messages()).writeText(status, releases, invocation.out());
    }
  }

  private void write(List<Release> releases, Configuration configuration) throws Exception {
    if (format == OutputFormat.JSON) {
      ReleaseReport.writeJson(releases, invocation.out());
    } else {
      new ReleaseReport(invocation.messages())
          .writeText(releases, configuration.releases(), invocation.out());
    }
  }
}
