package org.korpu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.korpu.files.WriteHistory.Step;
import org.korpu.model.Message;
import org.korpu.report.JournalReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code korpu tm log}: what was written to memories. */
@Command(name = "log")
final class TmLogCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--max", paramLabel = "N")
  private @Nullable Integer max;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Parameters(paramLabel = "TMX", arity = "0..*", descriptionKey = "TMX")
  private List<Path> files = List.of();

  TmLogCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    if (max != null && max < 1 && spec != null) {
      throw new UsageFault(
          spec.commandLine(), Message.of(CliMessage.OUT_OF_RANGE, "--max", 1, Integer.MAX_VALUE));
    }
    List<Step> steps = invocation.history(files).steps();
    if (steps.isEmpty()) {
      invocation.say(Message.of(JournalMessage.NOTHING_WRITTEN));
    }
    JournalReport report =
        new JournalReport(invocation.messages(), invocation.session().clock().getZone());
    for (Step step : max == null ? steps : steps.subList(0, Math.min(max, steps.size()))) {
      if (format == OutputFormat.JSON) {
        JournalReport.writeJson(step, invocation.out());
      } else {
        report.writeText(step, invocation.out());
      }
    }
    return ExitStatus.OK.code();
  }
}
