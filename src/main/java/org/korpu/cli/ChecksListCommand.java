package org.korpu.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.korpu.report.findings.CheckList;
import org.korpu.workspace.Resources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code korpu checks list}: which checks there are, and which run here. */
@Command(name = "list")
final class ChecksListCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  ChecksListCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    Resources resources = invocation.resources();
    CheckList list =
        new CheckList(
            resources.allChecks(List.of()).all(),
            resources::runs,
            resources.configuration().checks().severities(),
            invocation.messages());
    if (format == OutputFormat.JSON) {
      list.writeJson(invocation.out());
    } else {
      list.writeText(invocation.out());
    }
    return ExitStatus.OK.code();
  }
}
