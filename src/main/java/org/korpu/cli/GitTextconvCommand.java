package org.korpu.cli;

import java.util.concurrent.Callable;
import org.korpu.report.UnitLines;
import org.korpu.store.StoredUnit;
import org.korpu.store.UnitCursor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code korpu git textconv}: a memory as lines that {@code git diff} can compare. */
@Command(name = "textconv")
final class GitTextconvCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Parameters(paramLabel = "FILE", descriptionKey = "MEMORY")
  private String file = "";

  GitTextconvCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    try (UnitCursor cursor = invocation.tmx(file).open(invocation::warn)) {
      for (StoredUnit unit = cursor.next(); unit != null; unit = cursor.next()) {
        UnitLines.write(unit, invocation.out());
      }
    }
    return ExitStatus.OK.code();
  }
}
