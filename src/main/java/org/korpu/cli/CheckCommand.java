package org.korpu.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.korpu.check.CheckRun;
import org.korpu.check.Finding;
import org.korpu.check.SegmentPair;
import org.korpu.files.AtomicFile;
import org.korpu.model.LanguageTag;
import org.korpu.report.FindingReport;
import org.korpu.workspace.Resources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code korpu check}: faults in translations. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Option(names = "--as-of", paramLabel = "DATE", converter = DateConverter.class)
  private @Nullable LocalDate day;

  @Option(names = "--glossary", paramLabel = "PATH")
  private List<Path> glossaries = List.of();

  @Option(names = "--checks", paramLabel = "NAME", split = ",", splitSynopsisLabel = ",")
  private List<String> names = List.of();

  @Option(names = "--from", paramLabel = "LANG", converter = LanguageTagConverter.class)
  private @Nullable LanguageTag from;

  @Option(
      names = "--to",
      paramLabel = "LANG",
      split = ",",
      splitSynopsisLabel = ",",
      converter = LanguageTagConverter.class)
  private List<LanguageTag> to = List.of();

  @Option(names = "--fail-on", paramLabel = "error|warning|never", defaultValue = "error")
  private FailOn failOn = FailOn.ERROR;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "FILE")
  private List<String> files = List.of();

  CheckCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    Resources resources = invocation.resources().asOf(day);
    CheckRun run = new CheckRun(resources.checks(glossaries, names));
    List<Finding> findings = new ArrayList<>();
    for (String file : files) {
      for (SegmentPair pair : invocation.pairs(file, from, to)) {
        run.take(pair, findings::add);
      }
    }
    run.finish(findings::add);
    if (out == null) {
      write(findings, invocation.out());
    } else {
      StringWriter text = new StringWriter();
      write(findings, text);
      AtomicFile.write(
          invocation.resolve(out),
          sink -> sink.write(text.toString().getBytes(StandardCharsets.UTF_8)));
    }
    return ExitStatus.findings(
            findings.stream().anyMatch(finding -> failOn.fails(finding.severity())))
        .code();
  }

  private void write(List<Finding> findings, Writer sink) throws IOException {
    FindingReport report = new FindingReport(invocation.messages());
    if (format == OutputFormat.JSON) {
      report.writeJson(findings, sink);
    } else {
      report.writeText(findings, sink);
    }
  }
}
