package org.korpu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.korpu.curate.versions.CanonicalRewriter;
import org.korpu.curate.versions.CanonicalRewriter.Order;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.store.tmx.TmxMemory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code korpu tm canon}: memories in the form in which an edit is one hunk of a difference. */
@Command(name = "canon")
final class TmCanonCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Spec private CommandSpec spec;

  @Option(names = "--check")
  private boolean check;

  @Option(names = "--apply", descriptionKey = "apply")
  private boolean apply;

  @Option(names = "--sort")
  private boolean sort;

  @Parameters(paramLabel = "TMX", arity = "0..*", descriptionKey = "TMX")
  private List<Path> files = List.of();

  TmCanonCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    if (check && apply) {
      throw new UsageFault(spec.commandLine(), Message.of(CliMessage.ONE_OF, "--apply, --check"));
    }
    List<TmxMemory> memories = TmxFiles.of(invocation, files);
    int others = 0;
    for (TmxMemory memory : memories) {
      if (apply) {
        if (memory.rewrite(rewriter(memory), invocation::warn)) {
          others++;
          invocation.say(Message.of(VersionMessage.MADE_CANONICAL, memory.name()));
        }
        continue;
      }
      int line = memory.firstChangedLine(rewriter(memory), invocation::warn);
      if (line > 0) {
        others++;
        invocation.out().append(memory.name()).append(":" + line + ": ");
        invocation.out().append(invocation.messages().text(VersionMessage.NOT_CANONICAL));
        invocation.out().append('\n');
      }
    }
    if (others == 0) {
      invocation.say(Message.of(VersionMessage.ALL_CANONICAL, memories.size()));
    } else if (!apply) {
      invocation.say(Message.of(VersionMessage.APPLY_CANON, others));
    }
    return ExitStatus.findings(others > 0 && !apply).code();
  }

  private CanonicalRewriter rewriter(TmxMemory memory) {
    LanguageTag source = memory.header().sourceLanguage().orElse(null);
    return new CanonicalRewriter(source, sort ? Order.SOURCE : Order.ARRIVAL);
  }
}
