package org.korpu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.korpu.curate.UnitFilter;
import org.korpu.files.AtomicFile;
import org.korpu.format.tmx.TmxHeader;
import org.korpu.format.tmx.TmxWriter;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.TranslationUnit;
import org.korpu.store.TranslationMemory;
import org.korpu.workspace.KorpuVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code korpu tm export}: the memories of a workspace as one TMX file. */
@Command(name = "export")
final class TmExportCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Mixin private UnitFilterOptions wanted = new UnitFilterOptions();

  @Option(names = "--tm", paramLabel = "PATH")
  private List<Path> memories = List.of();

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  TmExportCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    List<TranslationMemory> chosen = invocation.resources().memories(memories);
    UnitFilter filter = wanted.filter();
    int[] count = {0};
    String name = out == null ? "-" : out.toString();
    LanguageTag source = invocation.resources().configuration().source();
    AtomicFile.Content content =
        sink -> {
          TmxWriter writer = new TmxWriter(sink, name, TmxHeader.of(source, KorpuVersion.number()));
          for (TranslationMemory memory : chosen) {
            memory.forEach(
                unit ->
                    filter
                        .select(unit.unit())
                        .ifPresent(
                            each -> {
                              write(writer, each);
                              count[0]++;
                            }),
                invocation::warn);
          }
          writer.finish();
        };
    if (out == null) {
      content.writeTo(invocation.session().out());
    } else {
      AtomicFile.write(invocation.resolve(out), content);
    }
    invocation.say(Message.of(CliMessage.UNITS_WRITTEN, count[0]));
    return ExitStatus.OK.code();
  }

  private static void write(TmxWriter writer, TranslationUnit unit) {
    try {
      writer.write(unit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
