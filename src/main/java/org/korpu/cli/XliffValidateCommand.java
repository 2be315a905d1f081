package org.korpu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.korpu.format.xliff.validation.XliffFault;
import org.korpu.format.xliff.validation.XliffValidator;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Severity;
import org.korpu.progress.LongWork;
import org.korpu.report.ValidationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code korpu xliff validate}: every fault of XLIFF files, with its place. */
@Command(name = "validate")
final class XliffValidateCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Option(names = "--fail-on", paramLabel = "error|warning|never", defaultValue = "error")
  private FailOn failOn = FailOn.ERROR;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "FILE")
  private List<String> files = List.of();

  XliffValidateCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    ValidationReport report = new ValidationReport(invocation.messages());
    List<Diagnostic> unreadable = new ArrayList<>();
    for (String file : LongWork.through(files, Function.identity())) {
      try (InputStream in = invocation.open(file)) {
        XliffValidator.validate(in, file, fault -> write(fault, report));
      } catch (InputException e) {
        // The other files are looked at all the same.
        unreadable.addAll(e.diagnostics());
      }
    }
    invocation.out().flush();
    if (unreadable.size() < files.size()) {
      invocation.say(report.summary());
    }
    if (!unreadable.isEmpty()) {
      throw new InputException(unreadable);
    }
    return ExitStatus.findings(
            failOn.fails(report.count(Severity.ERROR), report.count(Severity.WARNING)))
        .code();
  }

  private void write(XliffFault fault, ValidationReport report) {
    String name = fault.kind().label();
    try {
      if (format == OutputFormat.JSON) {
        report.writeJson(name, fault.unit(), fault.diagnostic(), invocation.out());
      } else {
        report.writeText(name, fault.unit(), fault.diagnostic(), invocation.out());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
