package org.korpu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.korpu.check.AllowedSpots;
import org.korpu.check.Check;
import org.korpu.check.Finding;
import org.korpu.check.VersionCheck;
import org.korpu.checking.BilingualFile;
import org.korpu.checking.Inspection;
import org.korpu.checking.KeyedStrings;
import org.korpu.checking.PairLanguages;
import org.korpu.exchange.ImportFile;
import org.korpu.files.AtomicFile;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.progress.LongWork;
import org.korpu.report.Highlight;
import org.korpu.report.findings.FindingFormat;
import org.korpu.report.findings.FindingWriter;
import org.korpu.report.findings.ReportSetting;
import org.korpu.triangle.Triangle;
import org.korpu.workspace.KorpuVersion;
import org.korpu.workspace.Resources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code korpu check}: faults in translations. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  /** Cells of a line where the terminal does not say. */
  private static final int USUAL_WIDTH = 100;

  private static final Map<String, FindingFormat> ENDINGS =
      Map.of(
          "txt", FindingFormat.TEXT,
          "json", FindingFormat.JSON,
          "jsonl", FindingFormat.JSON,
          "sarif", FindingFormat.SARIF,
          "xml", FindingFormat.JUNIT,
          "html", FindingFormat.HTML,
          "htm", FindingFormat.HTML,
          "xlsx", FindingFormat.XLSX);

  private final Invocation invocation;

  @Spec private CommandSpec spec;

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

  @Option(
      names = "--langs",
      paramLabel = "LANG",
      split = ",",
      splitSynopsisLabel = ",",
      converter = LanguageTagConverter.class)
  private List<LanguageTag> versions = List.of();

  @Option(names = "--min-score", paramLabel = "SCORE", defaultValue = "0.5")
  private double least;

  @Option(names = "--staged")
  private boolean staged;

  @Option(names = "--baseline", paramLabel = "FILE")
  private @Nullable Path baseline;

  @Option(names = "--update-baseline")
  private boolean updateBaseline;

  @Option(names = "--fix")
  private boolean fix;

  @Option(names = "--apply")
  private boolean apply;

  @Option(names = "--fail-on", paramLabel = "error|warning|never", defaultValue = "error")
  private FailOn failOn = FailOn.ERROR;

  @Option(names = "--format", paramLabel = "text|json|sarif|junit|html|xlsx")
  private @Nullable FindingFormat format;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "FILE")
  private List<String> files = List.of();

  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
  private ExitStatus unread = ExitStatus.OK;
  private boolean damaged;
  private int mendable;
  private long pairs;

  CheckCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    requireSense();
    invocation.requireApart(out, files);
    Resources resources = invocation.resources().asOf(day);
    List<Check> checks = checks(resources);
    Set<String> known = resources.checkNames();
    PairLanguages languages = new PairLanguages(from, to, resources.configuration().source());
    AcceptedFindings accepted =
        AcceptedFindings.of(invocation, baseline, resources.baseline(), updateBaseline);
    if (updateBaseline && baseline == null && resources.baseline().isEmpty()) {
      throw new UsageFault(spec.commandLine(), Message.of(CheckCommandMessage.BASELINE_NEEDED));
    }
    try (CheckedFiles inputs = versions.isEmpty() ? inputs() : CheckedFiles.NONE) {
      if (staged && inputs.files().isEmpty()) {
        invocation.say(Message.of(CheckCommandMessage.NOTHING_STAGED));
      }
      if (fix) {
        CheckFixes fixes =
            new CheckFixes(
                invocation, resources, new CheckFixes.Setting(checks, known, languages, accepted));
        return fixes.run(inputs.files(), apply).code();
      }
      FindingFormat chosen = chosen();
      ReportSetting setting = setting(checks, resources);
      AllowedSpots allowed = new AllowedSpots(resources.configuration().checks().allowed());
      Run run =
          sink -> check(inputs.files(), languages, known, accepted, allowed, chosen, setting, sink);
      if (out == null || updateBaseline) {
        invocation.out().flush();
        run.to(updateBaseline ? OutputStream.nullOutputStream() : invocation.session().out());
      } else {
        AtomicFile.write(invocation.resolve(out), run::to);
      }
      accepted.finish(checks);
    }
    tell();
    if (unread != ExitStatus.OK) {
      return unread.code();
    }
    return ExitStatus.findings(damaged || counts.keySet().stream().anyMatch(failOn::fails)).code();
  }

  /** Checks all files into a report. */
  @FunctionalInterface
  private interface Run {
    void to(OutputStream sink) throws IOException;
  }

  private void requireSense() {
    if (files.isEmpty() && !staged) {
      throw new UsageFault(spec.commandLine(), Message.of(CliMessage.ARGUMENT_MISSING, "FILE"));
    }
    if (fix && (staged || updateBaseline || out != null || format != null)) {
      throw new UsageFault(
          spec.commandLine(),
          Message.of(CliMessage.ONE_OF, "--fix, --staged, --update-baseline, --out, --format"));
    }
    if (!versions.isEmpty()) {
      requireVersions();
    }
    if (apply && !fix) {
      throw new UsageFault(spec.commandLine(), Message.of(CliMessage.ARGUMENT_MISSING, "--fix"));
    }
  }

  private void requireVersions() {
    if (staged || fix || from != null || !to.isEmpty()) {
      throw new UsageFault(
          spec.commandLine(),
          Message.of(CliMessage.ONE_OF, "--langs, --from, --to, --staged, --fix"));
    }
    LanguageSet.require(versions, spec.commandLine());
    LanguageSet.requireFiles(versions, files.size(), spec.commandLine());
    if (!(least >= 0 && least <= 1)) {
      throw new UsageFault(
          spec.commandLine(), Message.of(CliMessage.OUT_OF_RANGE, "--min-score", 0, 1));
    }
  }

  /** The checks that have something to say of the input. */
  private List<Check> checks(Resources resources) throws IOException {
    List<Check> chosen = resources.checks(glossaries, names);
    if (versions.isEmpty() || KeyedStrings.are(files)) {
      return chosen.stream().filter(check -> !(check instanceof VersionCheck)).toList();
    }
    List<Check> comparing = chosen.stream().filter(Triangle::comparesVersions).toList();
    if (!names.isEmpty() && comparing.size() < chosen.size()) {
      String idle =
          chosen.stream()
              .filter(check -> !comparing.contains(check))
              .map(Check::name)
              .collect(Collectors.joining(", "));
      invocation.say(Message.of(CheckCommandMessage.NOT_OF_VERSIONS, idle));
    }
    return comparing;
  }

  private CheckedFiles inputs() throws IOException {
    return staged ? CheckedFiles.staged(invocation, files) : CheckedFiles.named(invocation, files);
  }

  private FindingFormat chosen() {
    FindingFormat chosen = format;
    if (chosen == null && out != null) {
      String name = String.valueOf(out.getFileName());
      String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      chosen = ENDINGS.get(ending);
      if (chosen == null) {
        throw new UsageFault(
            spec.commandLine(), Message.of(CheckCommandMessage.UNKNOWN_ENDING, name));
      }
    }
    if (chosen == FindingFormat.XLSX && out == null) {
      throw new UsageFault(spec.commandLine(), Message.of(CheckCommandMessage.SHEET_NEEDS_FILE));
    }
    return chosen == null ? FindingFormat.TEXT : chosen;
  }

  private ReportSetting setting(List<Check> checks, Resources resources) {
    return new ReportSetting(
        invocation.messages(),
        checks,
        resources.configuration().checks().severities(),
        failOn::fails,
        invocation.colour() && out == null ? Highlight.COLOUR : Highlight.BRACKETS,
        invocation.columns(USUAL_WIDTH),
        KorpuVersion.number());
  }

  private void check(
      List<ImportFile> inputs,
      PairLanguages languages,
      Set<String> known,
      AcceptedFindings accepted,
      AllowedSpots allowed,
      FindingFormat chosen,
      ReportSetting setting,
      OutputStream sink)
      throws IOException {
    FindingWriter report = chosen.open(sink, setting);
    Consumer<Finding> findings =
        finding -> {
          if (!accepted.silences(finding)) {
            counts.merge(finding.severity(), 1, Integer::sum);
            mendable += finding.fix() == null ? 0 : 1;
            write(report, finding);
          }
        };
    if (!versions.isEmpty() && KeyedStrings.are(files)) {
      try (Inspection inspection =
          new Inspection(setting.checks(), setting.severities(), allowed, findings)) {
        new CheckedStrings(invocation, versions, files)
            .check(
                inspection,
                name -> {
                  report.begin(name);
                  accepted.begin(name);
                },
                this::note);
      }
      report.finish();
      return;
    }
    if (!versions.isEmpty()) {
      new CheckedVersions(invocation, versions, files, least)
          .check(
              setting.checks(),
              setting.severities(),
              glossaries,
              name -> {
                report.begin(name);
                accepted.begin(name);
              },
              finding -> {
                if (!allowed.allows(finding)) {
                  findings.accept(finding);
                }
              });
      report.finish();
      return;
    }
    try (Inspection inspection =
        new Inspection(setting.checks(), setting.severities(), allowed, findings)) {
      for (ImportFile input : LongWork.through(inputs, ImportFile::name)) {
        report.begin(input.name());
        accepted.begin(input.name());
        ExitStatus status =
            invocation.attempt(
                () ->
                    new BilingualFile(input, languages, known)
                        .read(
                            pair -> {
                              pairs++;
                              inspection.add(pair);
                            },
                            this::note));
        unread = unread == ExitStatus.OK ? status : unread;
      }
      inspection.finish();
    }
    report.finish();
    if (pairs == 0 && !inputs.isEmpty() && unread == ExitStatus.OK && !damaged) {
      invocation.say(Message.of(CheckCommandMessage.NOTHING_TRANSLATED));
    }
  }

  private static void write(FindingWriter report, Finding finding) {
    try {
      report.write(finding);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // out of the report, not out of the file that is read
    }
  }

  private void note(Diagnostic fault) {
    damaged |= fault.severity() == Severity.ERROR;
    invocation.warn(fault);
  }

  private void tell() {
    if (out != null && !updateBaseline) {
      invocation.say(
          Message.of(
              CheckCommandMessage.REPORT_WRITTEN,
              out.toString(),
              counts.getOrDefault(Severity.ERROR, 0),
              counts.getOrDefault(Severity.WARNING, 0),
              counts.getOrDefault(Severity.INFO, 0)));
    }
    if (mendable > 0 && !staged && versions.isEmpty()) {
      invocation.say(Message.of(CheckCommandMessage.MENDABLE, mendable));
    }
  }
}
