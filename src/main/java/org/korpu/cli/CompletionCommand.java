package org.korpu.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.korpu.glossary.Concept;
import org.korpu.glossary.Term;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.manual.Shell;
import org.korpu.model.LanguageTag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code korpu completion}: the script by which a shell completes what is typed. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {

  /** What only the workspace knows; the scripts ask for it while the user waits. */
  enum Known {
    CONCEPT,
    DOMAIN
  }

  private final Invocation invocation;

  @Option(names = "--values", paramLabel = "concept|domain", hidden = true)
  private @Nullable Known wanted;

  @Parameters(paramLabel = "bash|zsh|fish", index = "0", descriptionKey = "korpu.completion.shell")
  private Shell shell = Shell.BASH;

  CompletionCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    if (wanted == null) {
      InterfaceLanguage language = invocation.messages().language();
      invocation.out().append(shell.script(CommandTables.in(language, invocation.session())));
    } else {
      for (Map.Entry<String, String> each : known(wanted).entrySet()) {
        invocation.out().append(shell.candidate(each.getKey(), each.getValue())).append('\n');
      }
    }
    return ExitStatus.OK.code();
  }

  /** Words in the order of the glossary, with a note on each. */
  private Map<String, String> known(Known kind) throws IOException {
    Map<String, String> words = new LinkedHashMap<>();
    // Somebody is in the middle of a line: a damaged row of the glossary is said elsewhere.
    for (Concept concept : invocation.resources(fault -> {}).glossary(List.of()).concepts()) {
      switch (kind) {
        case CONCEPT -> words.putIfAbsent(oneLine(concept.id()), oneLine(note(concept)));
        case DOMAIN -> {
          if (!concept.domain().isBlank()) {
            words.putIfAbsent(oneLine(concept.domain()), "");
          }
        }
      }
    }
    return words;
  }

  private String note(Concept concept) {
    LanguageTag language = LanguageTag.parse(invocation.messages().language().code()).orElseThrow();
    return concept
        .approved(language)
        .or(() -> concept.terms().stream().findFirst())
        .map(Term::text)
        .orElse("");
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
