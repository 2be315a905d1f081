package org.korpu.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.korpu.check.Check;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.report.findings.CheckBrief;
import org.korpu.report.findings.CheckPages;
import org.korpu.report.findings.CheckTitle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code korpu checks explain}: the documentation page of a check. */
@Command(name = "explain")
final class ChecksExplainCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Parameters(paramLabel = "NAME", arity = "1..*", descriptionKey = "korpu.checks.explain.NAME")
  private List<String> names = List.of();

  ChecksExplainCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    List<Check> checks = invocation.resources().allChecks(List.of()).named(names);
    for (Check check : checks) {
      String page =
          CheckBrief.of(check.name(), invocation.messages())
              .or(() -> CheckPages.of(check.name()))
              .orElseThrow(
                  () ->
                      new InputException(
                          new Diagnostic(
                              Severity.ERROR,
                              null,
                              null,
                              Message.of(CheckCommandMessage.NO_PAGE, check.name()),
                              null)));
      invocation.out().append(CheckTitle.of(check.name(), invocation.messages()));
      invocation.out().append("\n\n").append(page.stripTrailing()).append('\n');
    }
    return ExitStatus.OK.code();
  }
}
