package org.korpu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.korpu.extract.PassageSource;
import org.korpu.extract.TermUsage;
import org.korpu.extract.TermUsageCounts;
import org.korpu.extract.TermUse;
import org.korpu.glossary.Concept;
import org.korpu.glossary.TermMatchers;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.report.Highlight;
import org.korpu.report.TermUsageReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code korpu glossary usage}: where the terms of a concept are used. */
@Command(name = "usage")
final class GlossaryUsageCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Option(names = "--tm", paramLabel = "PATH")
  private List<Path> memories = List.of();

  @Option(names = "--lang", paramLabel = "LANG", converter = LanguageTagConverter.class)
  private @Nullable LanguageTag language;

  @Option(names = "--counts")
  private boolean countsOnly;

  @Option(names = "--glossary", paramLabel = "PATH")
  private List<Path> glossaries = List.of();

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Parameters(paramLabel = "CONCEPT", index = "0", descriptionKey = "CONCEPT")
  private String named = "";

  @Parameters(paramLabel = "FILE", index = "1..*", arity = "0..*", descriptionKey = "FILE.terms")
  private List<String> files = List.of();

  GlossaryUsageCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    TermMatchers matchers = invocation.resources().terms(glossaries);
    Concept concept = NamedConcept.find(matchers.glossary(), named);
    PassageFiles passages = new PassageFiles(invocation);
    PassageSource units = passages.memories(memories);
    PassageSource texts = passages.files(files, language);
    TermUsageReport report =
        new TermUsageReport(
            invocation.messages(), invocation.colour() ? Highlight.COLOUR : Highlight.BRACKETS);
    TermUsageCounts counts = new TermUsageCounts(concept);
    int read =
        new TermUsage(matchers, List.of(concept))
            .find(
                reader -> {
                  units.forEach(reader);
                  texts.forEach(reader);
                },
                use -> {
                  counts.add(use);
                  show(use, report);
                });
    showCounts(counts, report);
    invocation.say(
        counts.uses() == 0
            ? Message.of(TermUseMessage.NOT_USED, concept.id(), read)
            : Message.of(TermUseMessage.USED, counts.uses(), read));
    return ExitStatus.findings(counts.uses() == 0).code();
  }

  private void show(TermUse use, TermUsageReport report) {
    if (countsOnly) {
      return;
    }
    try {
      if (format == OutputFormat.JSON) {
        TermUsageReport.writeJson(use, invocation.out());
      } else {
        report.writeText(use, invocation.out());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void showCounts(TermUsageCounts counts, TermUsageReport report) throws IOException {
    if (format == OutputFormat.TEXT) {
      if (!countsOnly && counts.uses() > 0) {
        invocation.out().append('\n');
      }
      report.writeCounts(counts.counts(), invocation.out());
    } else if (countsOnly) {
      for (TermUsageCounts.Count count : counts.counts()) {
        TermUsageReport.writeJson(count, invocation.out());
      }
    }
    invocation.out().flush();
  }
}
