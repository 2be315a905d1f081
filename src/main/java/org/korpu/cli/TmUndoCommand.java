package org.korpu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.korpu.files.WriteHistory.Step;
import org.korpu.model.Message;
import org.korpu.report.JournalReport;
import org.korpu.workspace.MemoryHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code korpu tm undo}: takes the last writes of memories back. */
@Command(name = "undo")
final class TmUndoCommand implements Callable<Integer> {

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  /** More than a journal holds. */
  private static final int MOST = 1_000_000;

  private final Invocation invocation;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--apply")
  private boolean apply;

  @Parameters(index = "0", paramLabel = "N", arity = "0..1", descriptionKey = "N")
  private @Nullable String first;

  @Parameters(index = "1", paramLabel = "FILE", arity = "0..1", descriptionKey = "FILE")
  private @Nullable String second;

  TmUndoCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    // A file alone may stand where the number is left out.
    boolean fileAlone = first != null && second == null && !NUMBER.matcher(first).matches();
    String file = fileAlone ? first : second;
    List<Path> files = file == null ? List.of() : List.of(Path.of(file));
    MemoryHistory.Undo undo =
        invocation.history(files).undo(first == null || fileAlone ? 1 : count(first));
    if (undo.steps().isEmpty()) {
      invocation.say(Message.of(JournalMessage.NOTHING_TO_UNDO));
      return ExitStatus.OK.code();
    }
    if (apply) {
      undo.apply();
    }
    JournalReport report =
        new JournalReport(invocation.messages(), invocation.session().clock().getZone());
    for (Step step : undo.steps()) {
      report.writeText(step, invocation.out());
    }
    invocation.out().flush();
    invocation.say(
        Message.of(apply ? JournalMessage.UNDONE : JournalMessage.WOULD_UNDO, undo.steps().size()));
    return ExitStatus.findings(!apply).code();
  }

  private int count(String typed) {
    int count = NUMBER.matcher(typed).matches() && typed.length() < 9 ? Integer.parseInt(typed) : 0;
    if ((count < 1 || count > MOST) && spec != null) {
      throw new UsageFault(spec.commandLine(), Message.of(CliMessage.OUT_OF_RANGE, "N", 1, MOST));
    }
    return count;
  }
}
