package org.korpu.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.korpu.bilingual.SegmentChange;
import org.korpu.bilingual.XliffComparison;
import org.korpu.format.xliff.XliffDocument;
import org.korpu.report.XliffDifferenceReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code korpu xliff diff}: what changed between two versions of an XLIFF file. */
@Command(name = "diff")
final class XliffDiffCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Parameters(paramLabel = "BEFORE", index = "0", descriptionKey = "xliff.BEFORE")
  private String before = "";

  @Parameters(paramLabel = "AFTER", index = "1", descriptionKey = "xliff.AFTER")
  private String after = "";

  XliffDiffCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    XliffDocument old = invocation.xliff(before);
    XliffDocument now = invocation.xliff(after);
    List<SegmentChange> changes = XliffComparison.between(old, now);
    XliffDifferenceReport report =
        new XliffDifferenceReport(
            invocation.messages(),
            now.source(),
            now.target() == null ? old.target() : now.target());
    for (SegmentChange change : changes) {
      if (format == OutputFormat.JSON) {
        XliffDifferenceReport.writeJson(change, invocation.out());
      } else {
        report.writeText(change, invocation.out());
      }
    }
    if (format == OutputFormat.TEXT) {
      report.writeSummary(changes, invocation.out());
    }
    return ExitStatus.findings(!changes.isEmpty()).code();
  }
}
