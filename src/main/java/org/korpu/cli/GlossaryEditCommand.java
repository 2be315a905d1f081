package org.korpu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.korpu.glossary.Concept;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.GlossaryChange;
import org.korpu.glossary.PlacedConcept;
import org.korpu.model.Message;
import org.korpu.workspace.GlossaryFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code korpu glossary edit}: changes one concept. */
@Command(name = "edit")
final class GlossaryEditCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Spec private CommandSpec spec;

  @Option(names = "--set", paramLabel = "COLUMN=VALUE")
  private List<String> set = List.of();

  @Option(names = "--add", paramLabel = "COLUMN=VALUE")
  private List<String> add = List.of();

  @Option(names = "--glossary", paramLabel = "PATH")
  private List<Path> glossaries = List.of();

  @Option(names = "--apply")
  private boolean apply;

  @Parameters(paramLabel = "CONCEPT", index = "0", descriptionKey = "CONCEPT")
  private String id = "";

  GlossaryEditCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    GlossaryEdits edits = new GlossaryEdits(invocation, glossaries);
    PlacedConcept placed = edits.concept(id);
    GlossaryFile file = edits.fileOf(placed);
    ConceptColumns columns = new ConceptColumns(spec.commandLine());
    Concept changed = columns.add(columns.set(placed.concept(), set), add);
    if (changed.equals(placed.concept())) {
      invocation.say(Message.of(TermbaseMessage.CONCEPT_SAME, id));
      return ExitStatus.OK.code();
    }
    if (apply) {
      GlossaryEdits.apply(file, GlossaryChange.put(List.of(changed)));
    }
    edits.show(Glossary.of(List.of(placed.concept())), Glossary.of(List.of(changed)));
    invocation.say(
        Message.of(
            apply ? TermbaseMessage.CHANGED : TermbaseMessage.WOULD_CHANGE, id, file.name()));
    return ExitStatus.findings(!apply).code();
  }
}
