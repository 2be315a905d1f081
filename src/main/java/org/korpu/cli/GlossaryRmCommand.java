package org.korpu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.korpu.glossary.Concept;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.GlossaryChange;
import org.korpu.glossary.PlacedConcept;
import org.korpu.glossary.Term;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.workspace.GlossaryFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code korpu glossary rm}: removes a concept, or one of its terms. */
@Command(name = "rm")
final class GlossaryRmCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Option(names = "--term", paramLabel = "TERM")
  private @Nullable String term;

  @Option(names = "--glossary", paramLabel = "PATH")
  private List<Path> glossaries = List.of();

  @Option(names = "--apply")
  private boolean apply;

  @Parameters(paramLabel = "CONCEPT", index = "0", descriptionKey = "CONCEPT")
  private String id = "";

  GlossaryRmCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    GlossaryEdits edits = new GlossaryEdits(invocation, glossaries);
    PlacedConcept placed = edits.concept(id);
    GlossaryFile file = edits.fileOf(placed);
    Glossary after =
        term == null ? Glossary.EMPTY : Glossary.of(List.of(without(placed.concept())));
    if (apply) {
      GlossaryEdits.apply(
          file,
          term == null ? GlossaryChange.remove(List.of(id)) : GlossaryChange.put(after.concepts()));
    }
    edits.show(Glossary.of(List.of(placed.concept())), after);
    invocation.say(
        Message.of(apply ? TermbaseMessage.REMOVED : TermbaseMessage.WOULD_REMOVE, file.name()));
    return ExitStatus.findings(!apply).code();
  }

  private Concept without(Concept concept) {
    List<Term> rest = concept.terms().stream().filter(each -> !each.text().equals(term)).toList();
    if (rest.size() == concept.terms().size()) {
      throw new InputException(
          Diagnostic.error(
              id, null, Message.of(TermbaseMessage.TERM_MISSING, String.valueOf(term))));
    }
    return concept.withTerms(rest);
  }
}
