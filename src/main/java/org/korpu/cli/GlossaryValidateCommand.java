package org.korpu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.GlossaryValidation;
import org.korpu.model.Diagnostic;
import org.korpu.model.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code korpu glossary validate}: every fault of glossaries, with file and line. */
@Command(name = "validate")
final class GlossaryValidateCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Parameters(paramLabel = "CSV", arity = "0..*", descriptionKey = "CSV")
  private List<Path> files = List.of();

  GlossaryValidateCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    List<Diagnostic> faults = new ArrayList<>();
    Glossary glossary = invocation.resources(faults::add).glossary(files);
    faults.addAll(GlossaryValidation.validate(glossary));
    for (Diagnostic fault : faults) {
      invocation.out().append(invocation.line(fault)).append('\n');
    }
    invocation.say(
        Message.of(CliMessage.GLOSSARY_VALIDATED, glossary.concepts().size(), faults.size()));
    return ExitStatus.findings(!faults.isEmpty()).code();
  }
}
