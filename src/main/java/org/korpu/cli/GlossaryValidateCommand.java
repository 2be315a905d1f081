package org.korpu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.GlossaryFault;
import org.korpu.glossary.GlossaryValidation;
import org.korpu.model.Diagnostic;
import org.korpu.model.Message;
import org.korpu.report.ValidationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code korpu glossary validate}: every fault of glossaries, with file and line. */
@Command(name = "validate")
final class GlossaryValidateCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Option(names = "--fail-on", paramLabel = "error|warning|never", defaultValue = "warning")
  private FailOn failOn = FailOn.WARNING;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "GLOSSARY.own")
  private List<Path> files = List.of();

  GlossaryValidateCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    List<Diagnostic> faults = new ArrayList<>();
    Glossary glossary = invocation.resources(faults::add).glossary(files);
    ValidationReport report = new ValidationReport(invocation.messages());
    boolean fails = false;
    int count = faults.size();
    for (Diagnostic fault : faults) {
      write(label(fault), null, fault, report);
      fails |= failOn.fails(fault.severity());
    }
    for (GlossaryFault fault : GlossaryValidation.validate(glossary)) {
      write(label(fault.diagnostic()), fault.concept(), fault.diagnostic(), report);
      fails |= failOn.fails(fault.diagnostic().severity());
      count++;
    }
    invocation.out().flush();
    invocation.say(Message.of(CliMessage.GLOSSARY_VALIDATED, glossary.concepts().size(), count));
    return ExitStatus.findings(fails).code();
  }

  private void write(
      String label, @Nullable String concept, Diagnostic fault, ValidationReport report)
      throws IOException {
    if (format == OutputFormat.JSON) {
      report.writeJson(label, concept, fault, invocation.out());
    } else {
      report.writeText(label, concept, fault, invocation.out());
    }
  }

  /** The name of a fault, as those of memories are named: {@code DUPLICATE_ID}, DuplicateId. */
  private static String label(Diagnostic fault) {
    StringBuilder label = new StringBuilder();
    for (String word : fault.cause().key().name().split("_", -1)) {
      label.append(word.charAt(0));
      label.append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return label.toString();
  }
}
