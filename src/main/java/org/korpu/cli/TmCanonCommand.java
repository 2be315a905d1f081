package org.korpu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.korpu.cli.TmxFiles.Purpose;
import org.korpu.curate.versions.CanonicalRewriter;
import org.korpu.files.Scratch;
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

  @Parameters(paramLabel = "TMX", arity = "0..*", descriptionKey = "TMX.read")
  private List<Path> files = List.of();

  TmCanonCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    if (check && apply) {
      throw new UsageFault(spec.commandLine(), Message.of(CliMessage.ONE_OF, "--apply, --check"));
    }
    List<TmxMemory> memories =
        TmxFiles.of(invocation, files, apply ? Purpose.CHANGE : Purpose.PREVIEW);
    int others = 0;
    for (TmxMemory memory : memories) {
      try (Scratch scratch = new Scratch()) {
        if (!isCanonical(memory, rewriter(memory, scratch))) {
          others++;
        }
      }
    }
    if (others == 0) {
      invocation.say(Message.of(VersionMessage.ALL_CANONICAL, memories.size()));
    } else if (!apply) {
      invocation.say(Message.of(VersionMessage.APPLY_CANON, others));
    }
    return ExitStatus.findings(others > 0 && !apply).code();
  }

  /** Whether a memory was canonical; makes it so, or says that it is not. */
  private boolean isCanonical(TmxMemory memory, CanonicalRewriter rewriter) throws IOException {
    if (apply) {
      boolean changed = memory.rewrite(rewriter, invocation::warn);
      if (changed) {
        invocation.say(Message.of(VersionMessage.MADE_CANONICAL, memory.name()));
      }
      return !changed;
    }
    int line = memory.firstChangedLine(rewriter, invocation::warn);
    if (line > 0) {
      invocation.out().append(memory.name()).append(":" + line + ": ");
      invocation.out().append(invocation.messages().text(VersionMessage.NOT_CANONICAL));
      invocation.out().append('\n');
    }
    return line == 0;
  }

  private CanonicalRewriter rewriter(TmxMemory memory, Scratch scratch) {
    LanguageTag source = memory.header().sourceLanguage().orElse(null);
    return sort
        ? new CanonicalRewriter(source, new ScratchSpool(scratch, memory.header()))
        : new CanonicalRewriter(source);
  }
}
