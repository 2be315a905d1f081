package org.korpu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.XliffJoin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code korpu xliff join}: one XLIFF file of several. */
@Command(name = "join")
final class XliffJoinCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "xliff.out")
  private @Nullable Path out;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "FILE")
  private List<String> files = List.of();

  XliffJoinCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    invocation.requireApart(out, files);
    XliffJoin join = new XliffJoin();
    for (String file : files) {
      join.add(invocation.bytes(file), file, invocation::warn);
    }
    invocation.write(join.join(), out);
    return ExitStatus.OK.code();
  }
}
