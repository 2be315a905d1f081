package org.korpu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.korpu.files.AtomicFile;
import org.korpu.files.FileInput;
import org.korpu.format.csv.GlossaryCsvRevision;
import org.korpu.format.tbx.TbxVersion;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.GlossaryMerge;
import org.korpu.model.Message;
import org.korpu.report.GlossaryReport;
import org.korpu.workspace.GlossaryFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code korpu glossary merge}: two versions of a glossary that began as one. */
@Command(name = "merge")
final class GlossaryMergeCommand implements Callable<Integer> {

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

  @Parameters(paramLabel = "PATH", index = "3", arity = "0..1", descriptionKey = "glossary.MERGED")
  private @Nullable String shown;

  GlossaryMergeCommand(Invocation invocation) {
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
    GlossaryMerge.Result result =
        GlossaryMerge.merge(
            version(base, "base"), version(ours, "ours"), version(theirs, "theirs"));
    GlossaryReport report = new GlossaryReport(invocation.messages());
    for (GlossaryMerge.Conflict conflict : result.conflicts()) {
      if (format == OutputFormat.JSON) {
        GlossaryReport.writeJson(conflict, invocation.out());
      } else {
        report.writeText(conflict, invocation.out());
      }
    }
    invocation.out().flush();
    write(result);
    invocation.say(
        Message.of(
            TermbaseMessage.MERGED,
            name(),
            result.concepts().size(),
            result.change().put().size(),
            result.change().removed().size()));
    if (!result.conflicts().isEmpty()) {
      invocation.say(
          Message.of(
              TermbaseMessage.CONFLICTS_MARKED,
              name(),
              result.conflicts().size(),
              GlossaryMerge.CONFLICT));
    }
    if (!apply && !driver && out == null) {
      invocation.say(Message.of(VersionMessage.APPLY_MERGE));
    }
    return ExitStatus.findings(!result.conflicts().isEmpty()).code();
  }

  /** A version. Git gives files with names of its own, and an empty one where there is no base. */
  private Glossary version(String typed, String side) throws IOException {
    if (invocation.bytes(typed).length == 0) {
      return Glossary.EMPTY;
    }
    return shown == null
        ? invocation.glossary(typed, typed)
        : invocation.glossary(typed, shown + " (" + side + ")", formatOf(shown));
  }

  private static GlossaryFormat formatOf(String name) {
    return GlossaryFormat.of(name);
  }

  private void write(GlossaryMerge.Result result) throws IOException {
    if (apply || driver) {
      write(result, Path.of(ours), formatOf(shown == null ? ours : shown));
    } else if (out != null) {
      write(result, out, formatOf(out.toString()));
    }
  }

  /** Where ours is a table of the same kind, its rows that are not merged keep their bytes. */
  private void write(GlossaryMerge.Result result, Path file, GlossaryFormat written)
      throws IOException {
    boolean same = formatOf(shown == null ? ours : shown) == written;
    byte[] before = FileInput.readAll(invocation.resolve(Path.of(ours)));
    if (same && written.canBeRevised() && before.length > 0) {
      byte[] merged = GlossaryCsvRevision.apply(before, ours, result.change());
      AtomicFile.write(invocation.resolve(file), sink -> sink.write(merged));
    } else {
      Glossary merged = Glossary.of(result.concepts());
      AtomicFile.write(
          invocation.resolve(file), sink -> written.write(merged, TbxVersion.V3, sink));
    }
  }

  private String name() {
    return shown != null ? shown : out != null ? out.toString() : ours;
  }
}
