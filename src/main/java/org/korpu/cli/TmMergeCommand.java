package org.korpu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.korpu.curate.versions.MemoryMerge;
import org.korpu.curate.versions.MergeConflict;
import org.korpu.curate.versions.MergeSummary;
import org.korpu.files.AtomicFile;
import org.korpu.files.FileInput;
import org.korpu.files.UnitCounts;
import org.korpu.format.tmx.TmxHeader;
import org.korpu.format.tmx.TmxWriter;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.model.TranslationUnit;
import org.korpu.report.ConflictReport;
import org.korpu.store.UnitSource;
import org.korpu.store.tmx.TmxMemory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code korpu tm merge}: two versions of a memory that began as one. */
@Command(name = "merge")
final class TmMergeCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Spec private CommandSpec spec;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Option(names = "--apply")
  private boolean apply;

  @Option(names = "--driver")
  private boolean driver;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Parameters(paramLabel = "BASE", index = "0", descriptionKey = "BASE")
  private String base = "";

  @Parameters(paramLabel = "OURS", index = "1", descriptionKey = "OURS")
  private String ours = "";

  @Parameters(paramLabel = "THEIRS", index = "2", descriptionKey = "THEIRS")
  private String theirs = "";

  @Parameters(paramLabel = "PATH", index = "3", arity = "0..1", descriptionKey = "MERGED")
  private @Nullable String shown;

  /**
   * A version: its units, and what it says about itself. A file without a byte, as git gives where
   * there is no base, is a version without units.
   */
  private record Version(UnitSource units, TmxHeader header) {}

  TmMergeCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    if (Stream.of(out != null, apply, driver).filter(chosen -> chosen).count() > 1) {
      throw new UsageFault(
          spec.commandLine(), Message.of(CliMessage.ONE_OF, "--apply, --driver, --out"));
    }
    if (driver != (shown != null)) {
      throw new UsageFault(spec.commandLine(), Message.of(VersionMessage.DRIVER_PATH));
    }
    Version first = version(base, "base");
    Version left = version(ours, "ours");
    Version right = version(theirs, "theirs");
    TmxHeader header = HeaderMerge.merge(first.header(), left.header(), right.header());
    LanguageTag source = header.sourceLanguage().orElse(null);
    MemoryMerge merge = new MemoryMerge(first.units(), left.units(), right.units(), source);
    ConflictReport report = new ConflictReport(invocation.messages(), source);
    MergeSummary summary = write(merge, header, conflict -> tell(conflict, report));
    invocation.say(
        Message.of(
            VersionMessage.MERGED,
            name(),
            summary.units(),
            summary.sinceBase().added(),
            summary.sinceBase().removed(),
            summary.sinceBase().changed()));
    if (summary.conflicts() > 0) {
      invocation.say(
          Message.of(
              VersionMessage.CONFLICTS, name(), summary.conflicts(), MergeConflict.PROPERTY));
    }
    if (!apply && !driver && out == null) {
      invocation.say(Message.of(VersionMessage.APPLY_MERGE));
    }
    return ExitStatus.findings(summary.conflicts() > 0).code();
  }

  private MergeSummary write(MemoryMerge merge, TmxHeader header, Consumer<MergeConflict> conflicts)
      throws IOException {
    MergeSummary[] summary = new MergeSummary[1];
    if (apply) {
      invocation
          .tmx(ours)
          .journalledBy(invocation.journals())
          .replace(
              header,
              units -> summary[0] = run(merge, units, conflicts),
              () -> counts(summary[0].sinceOurs()));
    } else if (out != null) {
      invocation.writeTmx(
          invocation.resolve(out), sink -> summary[0] = write(merge, header, conflicts, sink));
    } else if (driver) {
      // A file of git, which git puts where it belongs.
      Path file = invocation.resolve(Path.of(ours));
      AtomicFile.write(file, sink -> summary[0] = write(merge, header, conflicts, sink));
    } else {
      summary[0] = write(merge, header, conflicts, OutputStream.nullOutputStream());
    }
    return summary[0];
  }

  private static UnitCounts counts(MergeSummary.Counts counts) {
    return new UnitCounts(counts.added(), counts.changed(), counts.removed());
  }

  private MergeSummary write(
      MemoryMerge merge, TmxHeader header, Consumer<MergeConflict> conflicts, OutputStream sink)
      throws IOException {
    TmxWriter writer = new TmxWriter(sink, name(), header);
    MergeSummary summary =
        run(
            merge,
            unit -> {
              try {
                writer.write(unit);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            },
            conflicts);
    writer.finish();
    return summary;
  }

  /** Merges, unless a version has damaged units, which the merge would lose. */
  private MergeSummary run(
      MemoryMerge merge, Consumer<TranslationUnit> units, Consumer<MergeConflict> conflicts) {
    List<Diagnostic> errors = new ArrayList<>();
    MergeSummary summary =
        merge.merge(
            unit -> {
              requireWhole(errors);
              units.accept(unit);
            },
            conflicts,
            fault -> {
              if (fault.severity() == Severity.ERROR) {
                errors.add(fault);
              } else {
                invocation.warn(fault);
              }
            });
    requireWhole(errors);
    return summary;
  }

  private void requireWhole(List<Diagnostic> errors) {
    if (!errors.isEmpty()) {
      List<Diagnostic> all = new ArrayList<>(errors);
      all.add(
          Diagnostic.error(name(), null, Message.of(VersionMessage.MERGE_DAMAGED, errors.size()))
              .withAdvice(Message.of(VersionMessage.CORRECT_VERSION)));
      throw new InputException(all);
    }
  }

  private void tell(MergeConflict conflict, ConflictReport report) {
    try {
      if (format == OutputFormat.JSON) {
        ConflictReport.writeJson(name(), conflict, invocation.out());
      } else {
        report.writeText(name(), conflict, invocation.out());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Version version(String typed, String side) throws IOException {
    Path file = invocation.resolve(Path.of(typed));
    try (InputStream in = FileInput.open(file)) {
      if (in.read() < 0) {
        return new Version(UnitSource.EMPTY, HeaderMerge.NONE);
      }
    }
    // Git gives files with names of its own.
    TmxMemory memory = invocation.tmx(typed, shown == null ? typed : shown + " (" + side + ")");
    return new Version(memory, memory.header());
  }

  private String name() {
    return shown != null ? shown : out != null ? out.toString() : ours;
  }
}
