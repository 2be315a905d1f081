package org.korpu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.korpu.files.AtomicFile;
import org.korpu.format.csv.OmegatGlossaryWriter;
import org.korpu.format.tbx.TbxVersion;
import org.korpu.glossary.Glossary;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.workspace.GlossaryFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code korpu glossary export}: the glossary as one file. */
@Command(name = "export")
final class GlossaryExportCommand implements Callable<Integer> {

  /** The versions of TBX as they are typed. */
  enum Tbx {
    V2("2", TbxVersion.V2),
    V3("3", TbxVersion.V3);

    private final String typed;
    private final TbxVersion version;

    Tbx(String typed, TbxVersion version) {
      this.typed = typed;
      this.version = version;
    }

    @Override
    public String toString() {
      return typed;
    }
  }

  private final Invocation invocation;

  @Spec private CommandSpec spec;

  @Option(names = "--glossary", paramLabel = "PATH")
  private List<Path> glossaries = List.of();

  @Option(names = "--to-format", paramLabel = "csv|tsv|xlsx|tbx")
  private @Nullable GlossaryFormat format;

  @Option(names = "--tbx", paramLabel = "2|3")
  private @Nullable Tbx tbx;

  @Option(
      names = "--omegat",
      paramLabel = "FROM,TO",
      split = ",",
      splitSynopsisLabel = ",",
      converter = LanguageTagConverter.class)
  private List<LanguageTag> omegat = List.of();

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  GlossaryExportCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    invocation.requireApart(out, glossaries.stream().map(Path::toString).toList());
    requireOnePair();
    Glossary glossary = invocation.resources().glossary(glossaries);
    if (!omegat.isEmpty()) {
      write(sink -> OmegatGlossaryWriter.write(glossary, omegat.get(0), omegat.get(1), sink));
      return ExitStatus.OK.code();
    }
    GlossaryFormat chosen = chosen();
    TbxVersion version = tbx == null ? TbxVersion.V3 : tbx.version;
    write(sink -> chosen.write(glossary, version, sink));
    invocation.say(Message.of(CliMessage.CONCEPTS_WRITTEN, glossary.concepts().size()));
    return ExitStatus.OK.code();
  }

  private void write(AtomicFile.Content content) throws IOException {
    if (out == null) {
      content.writeTo(invocation.session().out());
    } else {
      AtomicFile.write(invocation.resolve(out), content);
    }
  }

  private void requireOnePair() {
    if (!omegat.isEmpty() && omegat.size() != 2) {
      throw new UsageFault(spec.commandLine(), Message.of(TermbaseMessage.OMEGAT_PAIR));
    }
    if (!omegat.isEmpty() && (format != null || tbx != null)) {
      throw new UsageFault(spec.commandLine(), Message.of(TermbaseMessage.OMEGAT_ALONE));
    }
  }

  private GlossaryFormat chosen() {
    GlossaryFormat chosen = format;
    if (chosen == null && out != null) {
      chosen = GlossaryFormat.of(out.toString());
    } else if (chosen == null) {
      chosen = tbx == null ? GlossaryFormat.CSV : GlossaryFormat.TBX;
    }
    if (tbx != null && chosen != GlossaryFormat.TBX) {
      throw new UsageFault(spec.commandLine(), Message.of(TermbaseMessage.TBX_ONLY));
    }
    if (chosen == GlossaryFormat.XLSX && out == null) {
      throw new UsageFault(spec.commandLine(), Message.of(TermbaseMessage.SPREADSHEET_NEEDS_FILE));
    }
    return chosen;
  }
}
