package org.korpu.cli;

import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.korpu.bilingual.XliffStatistics;
import org.korpu.format.xliff.XliffDocument;
import org.korpu.format.xliff.XliffFile;
import org.korpu.format.xliff.XliffReader;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.format.xliff.XliffVisitor;
import org.korpu.model.LanguageTag;
import org.korpu.progress.LongWork;
import org.korpu.report.XliffStatisticsReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code korpu xliff stats}: what XLIFF files hold. */
@Command(name = "stats")
final class XliffStatsCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "FILE")
  private List<String> files = List.of();

  XliffStatsCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    XliffStatisticsReport report =
        new XliffStatisticsReport(invocation.messages(), invocation.bars());
    XliffStatistics.Counter total = new XliffStatistics.Counter();
    for (String file : LongWork.through(files, Function.identity())) {
      Counting counting = new Counting(total);
      try (InputStream in = invocation.open(file)) {
        XliffReader.read(in, file, counting, invocation::warn);
      }
      LanguageTag source = counting.source;
      XliffStatistics statistics = counting.counter.result();
      if (format == OutputFormat.JSON) {
        XliffStatisticsReport.writeJson(
            file, source, counting.target, statistics, invocation.out());
      } else {
        report.writeText(file, source, counting.target, statistics, invocation.out());
      }
    }
    if (files.size() > 1 && format == OutputFormat.TEXT) {
      report.writeTotal(total.result(), invocation.out());
    }
    return ExitStatus.OK.code();
  }

  /** Counts a file as it is read. */
  private static final class Counting implements XliffVisitor {

    private final XliffStatistics.Counter total;
    private final XliffStatistics.Counter counter = new XliffStatistics.Counter();
    private LanguageTag source = LanguageTag.EN;
    private @Nullable LanguageTag target;

    Counting(XliffStatistics.Counter total) {
      this.total = total;
    }

    @Override
    public void document(
        XliffDocument.Version version, LanguageTag from, @Nullable LanguageTag into) {
      source = from;
      target = into;
    }

    @Override
    public void file(XliffFile file) {}

    @Override
    public void unit(XliffUnit unit) {
      counter.add(unit);
      total.add(unit);
    }
  }
}
