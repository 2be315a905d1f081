package org.korpu.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.korpu.files.FileNames;
import org.korpu.glossary.Concept;
import org.korpu.glossary.Glossary;
import org.korpu.manual.CommandTable;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.shell.Completion;
import org.korpu.shell.Direction;
import org.korpu.shell.KnownNames;
import org.korpu.shell.LineAssistant;
import org.korpu.shell.LineMarks;
import org.korpu.shell.ShellLine.Backslash;
import org.korpu.shell.Suggestion;
import org.korpu.workspace.Workspace;

/** Helps a person type commands of korpu: what may follow, and what is known. */
final class ShellAssistant implements LineAssistant, KnownNames {

  private final ShellContext context;
  private final CompletableFuture<CommandTable> table;

  /** Reads all commands meanwhile, which takes a moment: the first line can be typed at once. */
  ShellAssistant(ShellContext context) {
    this.context = context;
    Session session = context.session();
    table =
        CompletableFuture.supplyAsync(
            () -> CommandTables.in(context.messages().language(), session));
  }

  @Override
  public List<Suggestion> suggestions(String before) {
    return new Completion(table.join(), this, backslash()).suggestions(before);
  }

  @Override
  public List<Mark> marks(String line) {
    CommandTable commands = table.getNow(null);
    return commands == null ? List.of() : LineMarks.of(line, commands, backslash());
  }

  @Override
  public Backslash backslash() {
    return context.backslash();
  }

  @Override
  public List<String> files(String beginning) {
    if (!beginning.startsWith("~/")) {
      return FileNames.beginning(context.folder(), beginning);
    }
    String home = context.home();
    return FileNames.beginning(context.folder(), home + beginning.substring(1)).stream()
        .map(name -> "~" + name.substring(home.length()))
        .toList();
  }

  @Override
  public List<String> languages() {
    Direction direction = context.direction();
    return Stream.concat(
            Stream.of(direction.from(), LanguageTag.AZ, LanguageTag.EN, LanguageTag.RU),
            direction.to().stream())
        .map(LanguageTag::value)
        .distinct()
        .sorted()
        .toList();
  }

  @Override
  public List<String> memories() {
    return ofWorkspace(workspace -> workspace.memories().stream().map(m -> m.name()).toList());
  }

  @Override
  public List<String> glossaries() {
    return ofWorkspace(
        workspace -> workspace.glossaryFiles().stream().map(workspace::name).toList());
  }

  @Override
  public Map<String, String> concepts() {
    Map<String, String> concepts = new LinkedHashMap<>();
    LanguageTag own = new LanguageTag(context.messages().language().code());
    for (Concept concept : glossary().concepts()) {
      concepts.put(
          concept.id(),
          concept
              .approved(own)
              .or(() -> concept.terms().stream().findFirst())
              .map(term -> term.text())
              .orElse(""));
    }
    return concepts;
  }

  @Override
  public List<String> domains() {
    Set<String> domains = new LinkedHashSet<>();
    glossary().concepts().forEach(concept -> domains.add(concept.domain()));
    domains.remove("");
    return List.copyOf(domains);
  }

  @Override
  public List<String> units() {
    return context.units();
  }

  private Glossary glossary() {
    try {
      return context.invocation().resources(fault -> {}).terms(List.of()).glossary();
    } catch (IOException | InputException e) {
      return Glossary.EMPTY; // a command will tell
    }
  }

  /** Asks the workspace for names. */
  @FunctionalInterface
  private interface Question {
    List<String> ask(Workspace workspace) throws IOException;
  }

  private List<String> ofWorkspace(Question question) {
    try {
      return context.workspace().isPresent() ? question.ask(context.workspace().get()) : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }
}
