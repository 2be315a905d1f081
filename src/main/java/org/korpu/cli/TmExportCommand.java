package org.korpu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.korpu.exchange.ExportFormat;
import org.korpu.exchange.MemoryExport;
import org.korpu.files.AtomicFile;
import org.korpu.format.table.TableWriter.Formulas;
import org.korpu.format.tmx.TmxHeader;
import org.korpu.model.Message;
import org.korpu.workspace.KorpuVersion;
import org.korpu.workspace.Resources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code korpu tm export}: units of memories as one file of another format. */
@Command(name = "export")
final class TmExportCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Spec private CommandSpec spec;

  @Option(names = "--to-format", paramLabel = "tmx|tsv|csv|xlsx")
  private @Nullable ExportFormat format;

  @Mixin private UnitFilterOptions wanted = new UnitFilterOptions();

  @Option(names = "--tm", paramLabel = "PATH")
  private List<Path> memories = List.of();

  @Option(names = "--guard-formulas")
  private boolean guardFormulas;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  TmExportCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    ExportFormat chosen = chosen();
    if (chosen != ExportFormat.TMX) { // a memory may be written over by what is taken of it
      invocation.requireApart(out, memories.stream().map(Path::toString).toList());
    }
    Resources resources = invocation.resources();
    MemoryExport export =
        new MemoryExport(
            List.copyOf(TmxFiles.of(invocation, memories)), wanted.filter(), invocation::warn);
    TmxHeader header = TmxHeader.of(resources.configuration().source(), KorpuVersion.number());
    if (out == null) {
      write(export, chosen, header, "-", invocation.session().out());
    } else {
      String name = out.toString();
      Path file = invocation.resolve(out);
      AtomicFile.Content content = sink -> write(export, chosen, header, name, sink);
      if (chosen == ExportFormat.TMX) {
        invocation.writeTmx(file, content);
      } else {
        AtomicFile.write(file, content);
      }
    }
    invocation.say(Message.of(ExchangeOptionMessage.UNITS_WRITTEN, export.units()));
    if (export.withCodes() > 0) {
      invocation.say(Message.of(ExchangeOptionMessage.CODES_LEFT_OUT, export.withCodes()));
    }
    return ExitStatus.OK.code();
  }

  private ExportFormat chosen() {
    if (format == ExportFormat.XLSX && out == null) {
      throw new UsageFault(
          spec.commandLine(), Message.of(ExchangeOptionMessage.SPREADSHEET_NEEDS_FILE));
    }
    if (format != null) {
      return format;
    }
    if (out == null) {
      return ExportFormat.TMX;
    }
    String name = String.valueOf(out.getFileName());
    return ExportFormat.ofName(name)
        .orElseThrow(
            () ->
                new UsageFault(
                    spec.commandLine(), Message.of(ExchangeOptionMessage.UNKNOWN_ENDING, name)));
  }

  private void write(
      MemoryExport export, ExportFormat chosen, TmxHeader header, String name, OutputStream sink)
      throws IOException {
    Formulas formulas = guardFormulas ? Formulas.GUARD : Formulas.KEEP;
    switch (chosen) {
      case TMX -> export.writeTmx(sink, name, header);
      case TSV -> export.writeTable(sink, '\t', formulas);
      case CSV -> export.writeTable(sink, ',', formulas);
      case XLSX -> export.writeSheet(sink, name);
    }
  }
}
