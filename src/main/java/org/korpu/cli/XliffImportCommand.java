package org.korpu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.XliffDocument;
import org.korpu.format.xliff.XliffPart.State;
import org.korpu.handoff.MemoryUpdate;
import org.korpu.handoff.ReviewedPair;
import org.korpu.model.Message;
import org.korpu.progress.LongWork;
import org.korpu.store.TranslationMemory;
import org.korpu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code korpu xliff import}: reviewed targets enter the memory. */
@Command(name = "import")
final class XliffImportCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Option(names = "--into", paramLabel = "TMX")
  private @Nullable String memoryName;

  @Option(
      names = "--state",
      paramLabel = "initial|translated|reviewed|final",
      defaultValue = "translated")
  private State least = State.TRANSLATED;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "FILE")
  private List<String> files = List.of();

  XliffImportCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    Workspace workspace = invocation.workspace();
    TranslationMemory memory =
        memoryName == null ? workspace.defaultMemory() : workspace.memory(memoryName);
    List<ReviewedPair> pairs = new ArrayList<>();
    for (String file : LongWork.through(files, Function.identity())) {
      XliffDocument xliff = invocation.xliff(file);
      ReviewedPair.Selection selection =
          ReviewedPair.select(xliff, file, invocation.target(xliff, file), least);
      selection.damaged().forEach(invocation::warn);
      pairs.addAll(selection.pairs());
      invocation.say(
          Message.of(
              CliMessage.SELECTED,
              file,
              selection.pairs().size(),
              selection.unfinished(),
              selection.untranslated()));
      if (selection.pairs().isEmpty() && selection.unfinished() > 0) {
        invocation.say(Message.of(CliMessage.CONFIRM_SEGMENTS));
      }
    }
    MemoryUpdate update = new MemoryUpdate(pairs, invocation.session().clock().instant());
    if (dryRun) {
      memory.forEach(update::read, invocation::warn);
      update.revision();
    } else {
      memory.revise(update, invocation::warn);
    }
    invocation.say(
        Message.of(
            dryRun ? CliMessage.WOULD_IMPORT : CliMessage.IMPORTED,
            memory.name(),
            update.added(),
            update.updated(),
            update.unchanged()));
    if (!dryRun && update.added() + update.updated() > 0) {
      invocation.suggest("tm", "clean", invocation.shown(workspace.root().resolve(memory.name())));
    }
    return ExitStatus.OK.code();
  }
}
