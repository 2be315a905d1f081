package org.korpu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.korpu.i18n.Messages;
import org.korpu.match.Query;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Segment;
import org.korpu.report.KnownReport;
import org.korpu.shell.Direction;
import org.korpu.shell.Knowledge;
import org.korpu.shell.Known;
import org.korpu.shell.LineEditor;
import org.korpu.shell.ShellLine.Backslash;
import org.korpu.workspace.Configuration;
import org.korpu.workspace.KeptOpen;
import org.korpu.workspace.Resources;
import org.korpu.workspace.Workspace;

/** What the commands of an interactive session have in common: the folder, and what is open. */
final class ShellContext {

  /** A word that nobody looks up. */
  private static final String KORPU = "korpu";

  private final Invocation outside;
  private final LineEditor lines;
  private final KeptOpen kept = new KeptOpen();
  private final Path start;
  private Path folder;
  private List<String> units = List.of();

  /**
   * As the session was started.
   *
   * @param outside the run of {@code korpu shell}
   */
  ShellContext(Invocation outside, LineEditor lines) {
    this.outside = outside;
    this.lines = lines;
    this.start = outside.session().folder();
    this.folder = start;
  }

  Messages messages() {
    return outside.messages();
  }

  LineEditor lines() {
    return lines;
  }

  KeptOpen kept() {
    return kept;
  }

  Path folder() {
    return folder;
  }

  /** Where the session began. */
  Path start() {
    return start;
  }

  void go(Path changed) {
    folder = changed;
  }

  Backslash backslash() {
    return windows() ? Backslash.SEPARATES : Backslash.ESCAPES;
  }

  private boolean windows() {
    return outside.session().environment().containsKey("LOCALAPPDATA");
  }

  /** The ids of the units that were shown last. */
  List<String> units() {
    return units;
  }

  /** Remembers what is shown. */
  void show(Known known) {
    units =
        known.matches().stream()
            .flatMap(match -> Optional.ofNullable(match.candidate().unit().id()).stream())
            .toList();
  }

  /** The folder of the user. */
  String home() {
    return outside
        .session()
        .environment()
        .getOrDefault("HOME", System.getProperty("user.home", "~"));
  }

  /** What a command gets: as outside, but that its folder is that of the session. */
  Session session() {
    Session process = outside.session();
    Map<String, String> environment = new HashMap<>(process.environment());
    environment.putIfAbsent("COLUMNS", Integer.toString(lines.width()));
    return new Session(
        new NoInput(),
        new InterruptibleOutput(process.out()),
        process.err(),
        folder,
        Map.copyOf(environment),
        process.terminal(),
        messages().language().locale(),
        process.clock());
  }

  /** For what the session does itself. */
  Invocation invocation() {
    return new Invocation(session(), outside.options(), messages(), kept, "shell");
  }

  /** The global options that the session was started with, but for those that a command names. */
  List<String> globalOptions(List<String> words) {
    GlobalOptions options = outside.options();
    List<String> given = new ArrayList<>();
    if (options.workspace != null && !words.contains("-C")) {
      given.addAll(List.of("-C", options.workspace.toString()));
    }
    if (options.color != GlobalOptions.When.AUTO
        && words.stream().noneMatch(word -> word.startsWith("--color"))) {
      given.add("--color=" + options.color.name().toLowerCase(Locale.ROOT));
    }
    if (options.quiet && !words.contains("-q") && !words.contains("--quiet")) {
      given.add("-q");
    }
    if (options.verbose && !words.contains("-v") && !words.contains("--verbose")) {
      given.add("-v");
    }
    return given;
  }

  /** The workspace, if it is one that can be opened: whatever is wrong, a command will tell. */
  Optional<Workspace> workspace() {
    try {
      return invocation().findWorkspace();
    } catch (IOException | InputException e) {
      return Optional.empty();
    }
  }

  /** The languages of the workspace. */
  Direction direction() {
    Configuration configuration =
        workspace().map(Workspace::configuration).orElse(Configuration.DEFAULT);
    return new Direction(configuration.source(), configuration.targets());
  }

  /**
   * Memory and glossary of the workspace.
   *
   * @param invocation gets what is wrong with them
   */
  Knowledge knowledge(Invocation invocation) throws IOException {
    Resources resources = invocation.resources();
    Configuration configuration = resources.configuration();
    return new Knowledge(
        resources.matcher(List.of(), Resources.Retrieval.INDEX),
        resources.terms(List.of()),
        configuration.threshold(),
        configuration.maxMatches());
  }

  /**
   * Opens memory and glossary in another thread, so that they are there when they are first asked
   * for. Says nothing: whoever asks will be told what is wrong.
   */
  void warm() {
    Invocation invocation = invocation();
    CompletableFuture.runAsync(
        () -> {
          try {
            if (workspace().isPresent()) {
              Resources resources = invocation.resources(fault -> {});
              Configuration configuration = resources.configuration();
              LanguageTag from = configuration.source();
              resources.terms(List.of()).all(from);
              resources
                  .matcher(List.of(), Resources.Retrieval.INDEX)
                  .match(new Query(from, List.of(), Segment.of(KORPU), null, 100, 1));
            }
          } catch (IOException | RuntimeException e) {
            // As above.
          }
        });
  }

  /** How what is known is shown. */
  KnownReport.Look look(Invocation invocation) {
    return invocation.colour() ? KnownReport.Look.COLOURS : KnownReport.Look.SIGNS;
  }

  /** What to say where nothing is known. */
  static Message nothingKnown(Known known) {
    return Message.of(
        ShellCommandMessage.NOTHING_KNOWN, known.query().threshold(), known.query().source());
  }

  /** Standard input is where the lines come from, and not for the commands in them. */
  private static final class NoInput extends InputStream {
    @Override
    public int read() {
      throw new InputException(
          Diagnostic.error("-", null, Message.of(ShellCommandMessage.NO_STANDARD_INPUT))
              .withAdvice(Message.of(ShellCommandMessage.NAME_FILE_INSTEAD)));
    }
  }
}
