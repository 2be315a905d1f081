package org.korpu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.korpu.glossary.CldrNames;
import org.korpu.glossary.Concept;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.GlossaryChange;
import org.korpu.glossary.GlossaryUpdate;
import org.korpu.glossary.GlossaryUpdate.OnConflict;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.workspace.GlossaryFile;
import org.korpu.workspace.GlossaryFormat;
import org.korpu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code korpu glossary import}: concepts of files, or of CLDR, enter a glossary. */
@Command(name = "import")
final class GlossaryImportCommand implements Callable<Integer> {

  private static final String TERMS = "glossary/terms.csv";
  private static final String NAMES = "glossary/cldr.csv";

  private final Invocation invocation;

  @Spec private CommandSpec spec;

  @Option(names = "--into", paramLabel = "FILE")
  private @Nullable String into;

  @Option(names = "--from-format", paramLabel = "csv|tsv|xlsx|tbx")
  private @Nullable GlossaryFormat format;

  @Option(
      names = "--cldr",
      paramLabel = "territories|languages|currencies",
      split = ",",
      splitSynopsisLabel = ",")
  private List<CldrNames.Kind> kinds = List.of();

  @Option(
      names = "--langs",
      paramLabel = "LANG",
      split = ",",
      splitSynopsisLabel = ",",
      converter = LanguageTagConverter.class)
  private List<LanguageTag> languages = List.of(LanguageTag.EN, LanguageTag.AZ, LanguageTag.RU);

  @Option(names = "--replace")
  private boolean replace;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "GLOSSARY")
  private List<Path> files = List.of();

  GlossaryImportCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    if (files.isEmpty() == kinds.isEmpty()) {
      throw new UsageFault(spec.commandLine(), Message.of(TermbaseMessage.FILES_OR_CLDR));
    }
    Workspace workspace = invocation.workspace();
    String name = into != null ? into : kinds.isEmpty() ? TERMS : NAMES;
    GlossaryFile file = workspace.glossaryFile(name);
    file.requireChangeable();
    GlossaryUpdate update =
        GlossaryUpdate.of(
            file.read(invocation::warn).concepts(),
            incoming(),
            replace ? OnConflict.REPLACE : OnConflict.REFUSE);
    if (!dryRun && update.changes()) {
      file.change(GlossaryChange.put(update.concepts()));
    }
    for (String id : update.refused()) {
      invocation.out().append(id).append('\n');
    }
    invocation.say(
        Message.of(
            dryRun ? CliMessage.WOULD_TAKE_CONCEPTS : CliMessage.TOOK_CONCEPTS,
            name,
            update.added().size(),
            update.replaced().size(),
            update.unchanged(),
            update.refused().size()));
    return ExitStatus.findings(!update.refused().isEmpty()).code();
  }

  private List<Concept> incoming() throws IOException {
    List<Concept> incoming = new ArrayList<>();
    LocalDate today = LocalDate.now(invocation.session().clock());
    CldrNames names = new CldrNames(languages, today);
    kinds.forEach(kind -> incoming.addAll(names.concepts(kind)));
    if (format == null) {
      incoming.addAll(files.isEmpty() ? List.of() : named().concepts());
    } else {
      for (Path path : files) {
        String typed = path.toString();
        try (InputStream in = invocation.open(typed)) {
          incoming.addAll(
              format.read(in, typed, invocation.archives(), invocation::warn).concepts());
        }
      }
    }
    return incoming;
  }

  private Glossary named() throws IOException {
    return invocation.resources().glossary(files);
  }
}
