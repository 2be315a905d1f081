package org.korpu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.korpu.glossary.Concept;
import org.korpu.glossary.ConceptDescription;
import org.korpu.glossary.ConceptIds;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.GlossaryChange;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.workspace.GlossaryFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code korpu glossary add}: a new concept. */
@Command(name = "add")
final class GlossaryAddCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Spec private CommandSpec spec;

  @Option(names = "--en", paramLabel = "TERM")
  private @Nullable String english;

  @Option(names = "--az", paramLabel = "TERM")
  private @Nullable String azerbaijani;

  @Option(names = "--ru", paramLabel = "TERM")
  private @Nullable String russian;

  @Option(names = "--id", paramLabel = "ID")
  private @Nullable String id;

  @Option(names = "--domain", paramLabel = "NAME")
  private @Nullable String domain;

  @Option(names = "--note", paramLabel = "TEXT")
  private @Nullable String note;

  @Option(names = "--set", paramLabel = "COLUMN=VALUE")
  private List<String> cells = List.of();

  @Option(names = "--into", paramLabel = "FILE", defaultValue = "glossary/terms.csv")
  private String into = "glossary/terms.csv";

  @Option(names = "--apply")
  private boolean apply;

  GlossaryAddCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    List<Path> named = invocation.findWorkspace().isPresent() ? List.of() : List.of(Path.of(into));
    boolean known = named.isEmpty() || invocation.exists(into);
    GlossaryEdits edits = new GlossaryEdits(invocation, known ? named : List.of());
    Concept concept = concept();
    if (edits.glossary().find(concept.id()).isPresent()) {
      throw new InputException(
          Diagnostic.error(concept.id(), null, Message.of(TermbaseMessage.CONCEPT_TAKEN))
              .withAdvice(Message.of(TermbaseMessage.ID_ADVICE, concept.id())));
    }
    GlossaryFile file = edits.file(into);
    if (apply) {
      GlossaryEdits.apply(file, GlossaryChange.put(List.of(concept)));
    }
    edits.show(Glossary.EMPTY, Glossary.of(List.of(concept)));
    invocation.say(
        Message.of(
            apply ? TermbaseMessage.ADDED : TermbaseMessage.WOULD_ADD, concept.id(), file.name()));
    return ExitStatus.findings(!apply).code();
  }

  private Concept concept() {
    List<String> typed = new ArrayList<>();
    add("en", english, typed);
    add("az", azerbaijani, typed);
    add("ru", russian, typed);
    add("domain", domain, typed);
    add("note", note, typed);
    typed.addAll(cells);
    Concept unnamed =
        new ConceptColumns(spec.commandLine())
            .set(
                new Concept(
                    id == null || id.isBlank() ? "new" : id.strip(),
                    ConceptDescription.NONE,
                    List.of()),
                typed);
    if (unnamed.terms().isEmpty()) {
      throw new UsageFault(spec.commandLine(), Message.of(TermbaseMessage.TERM_NEEDED));
    }
    return id == null
        ? new Concept(
            ConceptIds.of(unnamed.terms()),
            unnamed.description(),
            unnamed.terms(),
            unnamed.relations(),
            unnamed.holders())
        : unnamed;
  }

  private static void add(String column, @Nullable String value, List<String> typed) {
    if (value != null) {
      typed.add(column + '=' + value);
    }
  }
}
