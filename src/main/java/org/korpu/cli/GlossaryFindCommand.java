package org.korpu.cli;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.korpu.glossary.TermHit;
import org.korpu.glossary.TermMatcher;
import org.korpu.glossary.TermMatchers;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.report.TermReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code korpu glossary find}: the terms in a text, line by line. */
@Command(name = "find")
final class GlossaryFindCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      required = true,
      converter = LanguageTagConverter.class)
  private LanguageTag language;

  @Option(names = "--as-of", paramLabel = "DATE", converter = DateConverter.class)
  private @Nullable LocalDate day;

  @Option(names = "--glossary", paramLabel = "PATH")
  private List<Path> glossaries = List.of();

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Parameters(paramLabel = "FILE", index = "0", descriptionKey = "FILE")
  private String file;

  GlossaryFindCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    TermMatchers terms = invocation.resources().asOf(day).terms(glossaries);
    TermMatcher matcher = terms.all(language);
    TermReport report = new TermReport(invocation.messages(), terms.glossary(), day);
    boolean found = false;
    int number = 0;
    try (BufferedReader lines = invocation.text(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        List<TermHit> hits = matcher.find(line);
        found |= !hits.isEmpty();
        number++;
        if (format == OutputFormat.JSON) {
          TermReport.writeJson(number, hits, invocation.out());
        } else {
          report.writeText(number, hits, invocation.out());
        }
      }
    }
    if (!found && format == OutputFormat.TEXT) {
      invocation.say(Message.of(CliMessage.NO_TERM, terms.glossary().concepts().size()));
    }
    return ExitStatus.findings(!found).code();
  }
}
