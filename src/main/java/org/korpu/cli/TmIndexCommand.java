package org.korpu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Message;
import org.korpu.report.IndexReport;
import org.korpu.store.index.IndexState;
import org.korpu.store.index.MemoryIndex;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code korpu tm index}: brings the indexes of memories up to date and shows them. */
@Command(name = "index")
final class TmIndexCommand implements Callable<Integer> {

  private final Invocation invocation;

  @ArgGroup private @Nullable Mode mode;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Parameters(paramLabel = "TMX", arity = "0..*", descriptionKey = "TMX")
  private List<Path> files = List.of();

  /** Something else than bringing up to date. */
  static final class Mode {
    @Option(names = "--verify")
    private boolean verify;

    @Option(names = "--rebuild")
    private boolean rebuild;
  }

  TmIndexCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    List<MemoryIndex> indexes = invocation.resources().indexes(files);
    if (indexes.isEmpty()) {
      invocation.say(Message.of(CliMessage.NO_MEMORIES));
    }
    List<IndexState> states = new ArrayList<>();
    boolean damaged = false;
    for (MemoryIndex index : indexes) {
      if (mode != null && mode.verify && !index.verify()) {
        damaged = true;
        invocation.say(Message.of(CliMessage.INDEX_DAMAGED, index.memory()));
        continue;
      }
      if (mode != null && mode.rebuild) {
        index.rebuild();
      }
      states.add(index.state());
    }
    IndexReport report = new IndexReport(invocation.messages());
    if (format == OutputFormat.JSON) {
      report.writeJson(states, invocation.out());
    } else if (!states.isEmpty()) {
      report.writeText(states, invocation.out());
    }
    return ExitStatus.findings(damaged).code();
  }
}
