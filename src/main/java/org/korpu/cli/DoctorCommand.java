package org.korpu.cli;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.korpu.doctor.MachineExamination;
import org.korpu.doctor.Observation;
import org.korpu.doctor.Surroundings;
import org.korpu.doctor.Surroundings.Output;
import org.korpu.doctor.Verdict;
import org.korpu.doctor.WorkspaceExamination;
import org.korpu.report.ExaminationReport;
import org.korpu.report.Highlight;
import org.korpu.workspace.KorpuVersion;
import org.korpu.workspace.Launcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code korpu doctor}: what works and what does not. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {

  /** How the launcher names the archive of classes, before Java 25 and from then on. */
  private static final Pattern ARCHIVE_OPTION =
      Pattern.compile("-XX:(?:SharedArchiveFile|AOTCache)=(.*)");

  private final Invocation invocation;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  DoctorCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    Path named = invocation.options().workspace;
    Path folder = invocation.resolve(named == null ? Path.of("") : named);
    List<Observation> all = new ArrayList<>(new MachineExamination(surroundings()).examine());
    all.addAll(
        new WorkspaceExamination(folder, invocation.journals(), invocation.session().environment())
            .examine());
    ExaminationReport report = new ExaminationReport(invocation.messages());
    if (format == OutputFormat.JSON) {
      report.writeJson(all, invocation.out());
    } else {
      Optional<Highlight> highlight =
          invocation.colour() ? Optional.of(Highlight.COLOUR) : Optional.empty();
      report.writeText(all, highlight, invocation.out());
    }
    return ExitStatus.findings(all.stream().anyMatch(each -> each.verdict() == Verdict.FAULT))
        .code();
  }

  private Surroundings surroundings() {
    Output output = invocation.colour() ? Output.COLOURED_TERMINAL : Output.PLAIN_TERMINAL;
    return new Surroundings(
        invocation.session().environment(),
        System::getProperty,
        Runtime.getRuntime().maxMemory(),
        KorpuVersion.number(),
        Launcher.origin().orElse(null),
        archive(),
        invocation.session().terminal() ? output : Output.ELSEWHERE,
        invocation.session().locale(),
        invocation.messages().language());
  }

  private static Optional<Path> archive() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .map(ARCHIVE_OPTION::matcher)
        .filter(Matcher::matches)
        .map(option -> Path.of(option.group(1)))
        .findFirst();
  }
}
