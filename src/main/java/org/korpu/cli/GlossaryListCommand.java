package org.korpu.cli;

import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.korpu.glossary.Concept;
import org.korpu.glossary.ConceptSearch;
import org.korpu.glossary.Glossary;
import org.korpu.model.Message;
import org.korpu.report.TermReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code korpu glossary list}: concepts, all or those that have a text in a term or their id. */
@Command(name = "list")
final class GlossaryListCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Option(names = "--as-of", paramLabel = "DATE", converter = DateConverter.class)
  private @Nullable LocalDate day;

  @Option(names = "--glossary", paramLabel = "PATH")
  private List<Path> glossaries = List.of();

  @Option(names = "--domain", paramLabel = "NAME")
  private @Nullable String domain;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Parameters(paramLabel = "TEXT", arity = "0..1", descriptionKey = "TEXT")
  private @Nullable String wanted;

  GlossaryListCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    Glossary glossary = invocation.resources().asOf(day).glossary(glossaries);
    List<Concept> concepts =
        ConceptSearch.search(glossary, wanted == null ? "" : wanted, domain == null ? "" : domain);
    TermReport report = new TermReport(invocation.messages(), glossary, day);
    Writer out = invocation.out();
    for (Concept concept : concepts) {
      if (format == OutputFormat.JSON) {
        report.writeJson(concept, out);
      } else {
        report.writeText(concept, out);
      }
    }
    if (concepts.isEmpty()) {
      invocation.say(Message.of(CliMessage.NO_CONCEPT));
    }
    return ExitStatus.findings(concepts.isEmpty()).code();
  }
}
