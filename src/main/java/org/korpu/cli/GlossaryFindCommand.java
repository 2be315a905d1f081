package org.korpu.cli;

import java.io.BufferedReader;
import java.io.IOException;
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
import org.korpu.report.TermHitLines;
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
    boolean found =
        format == OutputFormat.JSON
            ? writeJson(terms.all(language))
            : writeText(terms.all(language), new TermReport(invocation.messages(), terms.glossary(), day));
    if (!found && format == OutputFormat.TEXT) {
      invocation.say(Message.of(CliMessage.NO_TERM, terms.glossary().concepts().size()));
    }
    return ExitStatus.findings(!found).code();
  }

  private boolean writeJson(TermMatcher matcher) throws IOException {
    try (TermHitLines lines = new TermHitLines(invocation.out())) {
      return write(matcher, lines::write);
    }
  }

  private boolean writeText(TermMatcher matcher, TermReport report) throws IOException {
    return write(matcher, (number, hits) -> report.writeText(number, hits, invocation.out()));
  }

  /** Whether there is a term in any line. */
  private boolean write(TermMatcher matcher, Lines out) throws IOException {
    boolean found = false;
    int number = 0;
    try (BufferedReader lines = invocation.text(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        List<TermHit> hits = matcher.find(line);
        found |= !hits.isEmpty();
        out.write(++number, hits);
      }
    }
    return found;
  }

  /** Takes the terms of each line in turn. */
  private interface Lines {
    void write(int number, List<TermHit> hits) throws IOException;
  }
}
