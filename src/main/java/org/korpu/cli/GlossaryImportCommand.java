package org.korpu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.GlossaryChange;
import org.korpu.glossary.GlossaryUpdate;
import org.korpu.glossary.GlossaryUpdate.OnConflict;
import org.korpu.model.Message;
import org.korpu.workspace.GlossaryFile;
import org.korpu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code korpu glossary import}: concepts of CSV files enter a glossary of the workspace. */
@Command(name = "import")
final class GlossaryImportCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Option(names = "--into", paramLabel = "CSV", defaultValue = "glossary/terms.csv")
  private String into;

  @Option(names = "--replace")
  private boolean replace;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Parameters(paramLabel = "CSV", arity = "1..*", descriptionKey = "CSV")
  private List<Path> files = List.of();

  GlossaryImportCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    Workspace workspace = invocation.workspace();
    Glossary incoming = invocation.resources().glossary(files);
    GlossaryFile file = workspace.glossaryFile(into);
    Glossary existing = file.read(invocation::warn);
    GlossaryUpdate update =
        GlossaryUpdate.of(
            existing.concepts(),
            incoming.concepts(),
            replace ? OnConflict.REPLACE : OnConflict.REFUSE);
    if (!dryRun && update.changes()) {
      file.change(GlossaryChange.put(update.concepts()));
    }
    for (String id : update.refused()) {
      invocation.out().append(id).append('\n');
    }
    invocation.say(
        Message.of(
            dryRun ? CliMessage.WOULD_TAKE_CONCEPTS : CliMessage.TOOK_CONCEPTS,
            into,
            update.added().size(),
            update.replaced().size(),
            update.unchanged(),
            update.refused().size()));
    return ExitStatus.findings(!update.refused().isEmpty()).code();
  }
}
