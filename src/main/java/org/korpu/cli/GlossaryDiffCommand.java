package org.korpu.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.korpu.glossary.ConceptChange;
import org.korpu.model.Message;
import org.korpu.report.GlossaryReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code korpu glossary diff}: what changed between two versions of a glossary. */
@Command(name = "diff")
final class GlossaryDiffCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Parameters(paramLabel = "BEFORE", index = "0", descriptionKey = "glossary.BEFORE")
  private String before = "";

  @Parameters(paramLabel = "AFTER", index = "1", descriptionKey = "glossary.AFTER")
  private String after = "";

  GlossaryDiffCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    List<ConceptChange> changes =
        ConceptChange.between(
            invocation.glossary(before, before), invocation.glossary(after, after));
    GlossaryReport report = new GlossaryReport(invocation.messages());
    Map<ConceptChange.Kind, Integer> counts = new EnumMap<>(ConceptChange.Kind.class);
    for (ConceptChange change : changes) {
      counts.merge(change.kind(), 1, Integer::sum);
      if (format == OutputFormat.JSON) {
        GlossaryReport.writeJson(change, invocation.out());
      } else {
        report.writeText(change, invocation.out());
      }
    }
    invocation.out().flush();
    invocation.say(
        changes.isEmpty()
            ? Message.of(TermbaseMessage.GLOSSARIES_SAME)
            : Message.of(
                TermbaseMessage.GLOSSARY_DIFFERS,
                counts.getOrDefault(ConceptChange.Kind.ADDED, 0),
                counts.getOrDefault(ConceptChange.Kind.REMOVED, 0),
                counts.getOrDefault(ConceptChange.Kind.CHANGED, 0)));
    return ExitStatus.findings(!changes.isEmpty()).code();
  }
}
