package org.korpu.cli;

import java.util.concurrent.Callable;
import org.korpu.report.StatusReport;
import org.korpu.workspace.WorkspaceStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code korpu status}: what the workspace holds. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  StatusCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    WorkspaceStatus status = invocation.workspace().status();
    if (format == OutputFormat.JSON) {
      StatusReport.writeJson(status, invocation.out());
    } else {
      new StatusReport(invocation.messages()).writeText(status, invocation.out());
    }
    return ExitStatus.OK.code();
  }
}
