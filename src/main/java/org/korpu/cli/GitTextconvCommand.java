package org.korpu.cli;

import java.util.concurrent.Callable;
import org.korpu.glossary.Concept;
import org.korpu.report.GlossaryReport;
import org.korpu.report.UnitLines;
import org.korpu.store.StoredUnit;
import org.korpu.store.UnitCursor;
import org.korpu.workspace.GlossaryFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code korpu git textconv}: a memory or a glossary as lines that {@code git diff} can compare.
 */
@Command(name = "textconv")
final class GitTextconvCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Option(names = "--glossary")
  private boolean glossary;

  @Parameters(paramLabel = "FILE", descriptionKey = "MEMORY")
  private String file = "";

  GitTextconvCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    if (glossary) {
      GlossaryFormat format = GlossaryFormat.ofName(file).orElse(GlossaryFormat.CSV);
      for (Concept concept : invocation.glossary(file, file, format).concepts()) {
        GlossaryReport.writeLines(concept, invocation.out());
      }
      return ExitStatus.OK.code();
    }
    try (UnitCursor cursor = invocation.tmx(file).open(invocation::warn)) {
      for (StoredUnit unit = cursor.next(); unit != null; unit = cursor.next()) {
        UnitLines.write(unit, invocation.out());
      }
    }
    return ExitStatus.OK.code();
  }
}
