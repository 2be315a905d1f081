package org.korpu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.korpu.format.tmx.TmxFault;
import org.korpu.model.Severity;
import org.korpu.report.ValidationReport;
import org.korpu.store.tmx.TmxMemory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code korpu tm validate}: every fault of TMX files, with its place. */
@Command(name = "validate")
final class TmValidateCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Option(names = "--fail-on", paramLabel = "error|warning|never", defaultValue = "error")
  private FailOn failOn = FailOn.ERROR;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Parameters(paramLabel = "TMX", arity = "0..*", descriptionKey = "TMX.read")
  private List<Path> files = List.of();

  TmValidateCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    ValidationReport report = new ValidationReport(invocation.messages());
    List<TmxMemory> memories = TmxFiles.of(invocation, files);
    invocation.sayIfNone(memories);
    for (TmxMemory memory : memories) {
      memory.validate(fault -> write(fault, report));
    }
    invocation.out().flush();
    if (!memories.isEmpty()) {
      invocation.say(report.summary());
    }
    return ExitStatus.findings(
            failOn.fails(report.count(Severity.ERROR), report.count(Severity.WARNING)))
        .code();
  }

  private void write(TmxFault fault, ValidationReport report) {
    try {
      if (format == OutputFormat.JSON) {
        report.writeJson(fault.kind().label(), fault.unit(), fault.diagnostic(), invocation.out());
      } else {
        report.writeText(fault.kind().label(), fault.unit(), fault.diagnostic(), invocation.out());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
