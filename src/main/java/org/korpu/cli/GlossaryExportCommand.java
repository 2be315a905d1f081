package org.korpu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.korpu.files.AtomicFile;
import org.korpu.format.csv.GlossaryCsvWriter;
import org.korpu.glossary.Glossary;
import org.korpu.model.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code korpu glossary export}: the glossary as one CSV file. */
@Command(name = "export")
final class GlossaryExportCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Option(names = "--glossary", paramLabel = "PATH")
  private List<Path> glossaries = List.of();

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  GlossaryExportCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    Glossary glossary = invocation.resources().glossary(glossaries);
    AtomicFile.Content content = sink -> GlossaryCsvWriter.write(glossary, sink);
    if (out == null) {
      content.writeTo(invocation.session().out());
    } else {
      AtomicFile.write(invocation.resolve(out), content);
    }
    invocation.say(Message.of(CliMessage.CONCEPTS_WRITTEN, glossary.concepts().size()));
    return ExitStatus.OK.code();
  }
}
