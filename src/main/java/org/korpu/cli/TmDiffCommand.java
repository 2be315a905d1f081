package org.korpu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.korpu.curate.versions.MemoryComparison;
import org.korpu.curate.versions.MemoryDifference;
import org.korpu.curate.versions.MetadataChange;
import org.korpu.curate.versions.UnitChange;
import org.korpu.format.tmx.TmxHeader;
import org.korpu.model.LanguageTag;
import org.korpu.report.DifferenceReport;
import org.korpu.store.tmx.TmxMemory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code korpu tm diff}: what changed between two versions of a memory. */
@Command(name = "diff")
final class TmDiffCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Parameters(paramLabel = "BEFORE", index = "0", descriptionKey = "BEFORE")
  private String before = "";

  @Parameters(paramLabel = "AFTER", index = "1", descriptionKey = "AFTER")
  private String after = "";

  TmDiffCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    TmxMemory olds = invocation.tmx(before);
    TmxMemory news = invocation.tmx(after);
    TmxHeader header = news.header();
    LanguageTag source =
        header.sourceLanguage().or(() -> olds.header().sourceLanguage()).orElse(null);
    List<MetadataChange> about =
        MetadataChange.between(olds.header().metadata(), header.metadata());
    DifferenceReport report = new DifferenceReport(invocation.messages(), source);
    if (format == OutputFormat.JSON) {
      DifferenceReport.writeHeaderJson(about, invocation.out());
    } else {
      report.writeHeader(about, invocation.out());
    }
    MemoryDifference difference =
        new MemoryComparison(olds, news, source)
            .compare(change -> write(change, report), invocation::warn);
    if (format == OutputFormat.TEXT) {
      report.writeSummary(difference, about.isEmpty(), invocation.out());
    }
    return ExitStatus.findings(!difference.isEmpty() || !about.isEmpty()).code();
  }

  private void write(UnitChange change, DifferenceReport report) {
    try {
      if (format == OutputFormat.JSON) {
        DifferenceReport.writeJson(change, invocation.out());
      } else {
        report.writeText(change, invocation.out());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
