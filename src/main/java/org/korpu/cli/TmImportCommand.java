package org.korpu.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.korpu.curate.UnitImport;
import org.korpu.model.Message;
import org.korpu.store.TranslationMemory;
import org.korpu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code korpu tm import}: units of TMX files enter a memory of the workspace. */
@Command(name = "import")
final class TmImportCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Option(names = "--into", paramLabel = "TMX")
  private @Nullable String memoryName;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "FILE")
  private List<String> files = List.of();

  TmImportCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    Workspace workspace = invocation.workspace();
    TranslationMemory memory =
        memoryName == null ? workspace.memory("tm/imported.tmx") : workspace.memory(memoryName);
    UnitImport units = new UnitImport();
    for (String file : files) {
      int[] counts = {0, 0};
      invocation
          .tmx(file)
          .forEach(
              stored -> {
                counts[0]++;
                units.add(stored.unit());
              },
              fault -> {
                counts[1]++;
                invocation.warn(fault);
              });
      invocation.say(Message.of(CliMessage.UNITS_READ, file, counts[0], counts[1]));
    }
    if (dryRun) {
      memory.forEach(units::read, invocation::warn);
    } else {
      memory.revise(units, invocation::warn);
    }
    int added = units.revision().additions().size();
    invocation.say(
        Message.of(
            dryRun ? CliMessage.WOULD_ADD : CliMessage.ADDED, memory.name(), added, units.known()));
    return ExitStatus.OK.code();
  }
}
