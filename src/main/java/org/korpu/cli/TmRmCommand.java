package org.korpu.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.korpu.curate.UnitEdit;
import org.korpu.curate.UnitHit;
import org.korpu.model.Message;
import org.korpu.report.UnitReport;
import org.korpu.store.TranslationMemory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code korpu tm rm}: removes single units. */
@Command(name = "rm")
final class TmRmCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Option(names = "--tm", paramLabel = "PATH")
  private List<Path> memories = List.of();

  @Option(names = "--apply")
  private boolean apply;

  @Parameters(paramLabel = "UNIT", arity = "1..*", descriptionKey = "UNIT")
  private List<String> names = List.of();

  TmRmCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    List<UnitHit> hits = NamedUnits.find(invocation, names, memories);
    Map<TranslationMemory, UnitEdit> edits = new LinkedHashMap<>();
    for (UnitHit hit : hits) {
      edits
          .computeIfAbsent(hit.memory(), memory -> new UnitEdit(memory.name()))
          .remove(hit.stored());
    }
    if (apply) {
      edits.forEach((memory, edit) -> memory.rewrite(edit, invocation::warn));
    }
    for (UnitHit hit : hits) {
      UnitReport.writeText(hit, invocation.out());
    }
    invocation.out().flush();
    invocation.say(Message.of(apply ? EditMessage.REMOVED : EditMessage.WOULD_REMOVE, hits.size()));
    return ExitStatus.findings(!apply).code();
  }
}
