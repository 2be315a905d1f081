package org.korpu.cli;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.archive.ArchiveLimits;
import org.korpu.files.AtomicFile;
import org.korpu.files.FileInput;
import org.korpu.files.Journal;
import org.korpu.files.TemporaryCopy;
import org.korpu.files.WriteLock;
import org.korpu.filter.Document;
import org.korpu.filter.TextDecoding;
import org.korpu.format.xliff.XliffDocument;
import org.korpu.format.xliff.XliffReader;
import org.korpu.format.xliff.XliffWriter;
import org.korpu.glossary.Glossary;
import org.korpu.i18n.Messages;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.progress.LongWork;
import org.korpu.report.Bars;
import org.korpu.store.tmx.TmxMemory;
import org.korpu.workspace.Documents;
import org.korpu.workspace.GlossaryFormat;
import org.korpu.workspace.KeptOpen;
import org.korpu.workspace.MemoryHistory;
import org.korpu.workspace.MemoryJournals;
import org.korpu.workspace.Resources;
import org.korpu.workspace.Workspace;

/** One run of a command: its session, the global options as typed, and the language of messages. */
final class Invocation implements Closeable {

  /** How long to wait for another process that writes the same file. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** Cells of a line where the terminal does not say. */
  private static final int USUAL_COLUMNS = 80;

  private final Session session;
  private final GlobalOptions options;
  private final Messages messages;
  private final Writer out;
  private final String[] arguments;
  private final KeptOpen kept;
  private @Nullable MemoryJournals journals;
  private @Nullable TemporaryCopy input;

  /** With the command line as it was typed, for the journal. */
  Invocation(Session session, GlobalOptions options, Messages messages, String... arguments) {
    this(session, options, messages, new KeptOpen(), arguments);
  }

  /** With what earlier commands of this process have opened. */
  Invocation(
      Session session,
      GlobalOptions options,
      Messages messages,
      KeptOpen kept,
      String... arguments) {
    this.kept = kept;
    this.session = session;
    this.options = options;
    this.messages = messages;
    this.arguments = arguments.clone();
    this.out = new BufferedWriter(new OutputStreamWriter(session.out(), StandardCharsets.UTF_8));
  }

  Session session() {
    return session;
  }

  GlobalOptions options() {
    return options;
  }

  Messages messages() {
    return messages;
  }

  /** Standard output in UTF-8; flushed when the command ends. */
  Writer out() {
    return out;
  }

  /** A path as typed, seen from the current folder. */
  Path resolve(Path typed) {
    return session.folder().resolve(typed);
  }

  /** A path as it is shown to the user: relative to the current folder where it lies below it. */
  String shown(Path path) {
    return session.shown(path);
  }

  /** The workspace the command runs in, from {@code -C} or the current folder. */
  Optional<Workspace> findWorkspace() throws IOException {
    if (options.workspace != null) {
      return Optional.of(workspace());
    }
    return Workspace.find(session.folder()).map(found -> found.journalledBy(journals()));
  }

  /** The workspace the command runs in; a fault where there is none. */
  Workspace workspace() throws IOException {
    Path folder = options.workspace == null ? Path.of("") : options.workspace;
    String name = options.workspace == null ? "." : folder.toString();
    return Workspace.require(resolve(folder), name).journalledBy(journals());
  }

  /** Memory and glossary, of the workspace or named. */
  Resources resources() throws IOException {
    return resources(this::warn);
  }

  /** Memory and glossary, with what is damaged in them going elsewhere than to the user. */
  Resources resources(Consumer<Diagnostic> faults) throws IOException {
    return new Resources(findWorkspace(), session.folder(), session.environment(), faults)
        .journalledBy(journals())
        .keptBy(kept);
  }

  /** Where the writes of this command are journalled. */
  MemoryJournals journals() {
    if (journals == null) {
      Journal.Writer writer = Journal.Writer.of(ShownCommand.of(arguments), session.clock());
      journals = new MemoryJournals(session.environment(), writer);
    }
    return journals;
  }

  /** What was written to memories: those named, or all of the workspace. */
  MemoryHistory history(List<Path> files) throws IOException {
    return MemoryHistory.of(
        journals(), findWorkspace(), files.stream().map(this::resolve).toList(), this::warn);
  }

  /**
   * The TMX file on standard input, copied to the disk until the command ends, since it may be read
   * more than once.
   *
   * @throws InputException if it was asked for before
   */
  TmxMemory standardInput() throws IOException {
    if (input != null) {
      throw new InputException(
          Diagnostic.error("-", null, Message.of(ReshapeMessage.STANDARD_INPUT_TWICE)));
    }
    TemporaryCopy copy = TemporaryCopy.of(session.in());
    input = copy;
    return new TmxMemory(copy.file(), "-");
  }

  /** Deletes what was put aside for this run. */
  @Override
  public void close() throws IOException {
    if (input != null) {
      input.close();
    }
  }

  /** A TMX file by its path as typed, {@code -} for standard input, to be read only. */
  TmxMemory tmx(String typed) throws IOException {
    return typed.equals("-") ? standardInput() : tmx(typed, typed);
  }

  /** A TMX file by its path as typed, to be read only and shown by another name. */
  TmxMemory tmx(String typed, String shown) {
    return new TmxMemory(resolve(Path.of(typed)), shown);
  }

  /**
   * Writes a TMX file as a whole. Where it replaces another, that is journalled, as any change of a
   * memory; a new file is not, since nothing is lost by it.
   */
  @SuppressWarnings("try") // the lock is held, not used
  void writeTmx(Path file, AtomicFile.Content content) throws IOException {
    if (!FileInput.exists(file)) {
      AtomicFile.write(file, content);
      return;
    }
    try (WriteLock lock = WriteLock.acquire(file, PATIENCE)) {
      journals().of(file).write(file, content, () -> null);
    }
  }

  /** A glossary by its path as typed, in the format that its name tells. */
  Glossary glossary(String typed, String shown) throws IOException {
    return glossary(typed, shown, GlossaryFormat.of(typed));
  }

  /** A glossary by its path as typed, shown by another name. */
  Glossary glossary(String typed, String shown, GlossaryFormat format) throws IOException {
    try (InputStream in = open(typed)) {
      return format.read(in, shown, archives(), this::warn);
    }
  }

  /** How much is unpacked of an archive: what the workspace says. */
  ArchiveLimits archives() throws IOException {
    return resources().configuration().archives();
  }

  /** Whether there is a file of a path as typed. */
  boolean exists(String typed) {
    return FileInput.exists(resolve(Path.of(typed)));
  }

  /** A fault as it is shown to the user, on one line. */
  String line(Diagnostic diagnostic) {
    return new FaultPrinter(this).line(diagnostic);
  }

  /**
   * Filters and segmentation rules.
   *
   * @param rules an SRX file as typed; that of the workspace, or korpu's own, if empty
   */
  Documents documents(Optional<Path> rules) throws IOException {
    return Documents.of(findWorkspace(), rules.map(this::resolve));
  }

  /**
   * A document by its path as typed; {@code -} is standard input, its format told by the content.
   */
  Document document(String typed) throws IOException {
    return new Document(typed, bytes(typed));
  }

  /** A text by its path as typed, in whatever encoding it is; {@code -} is standard input. */
  BufferedReader text(String typed) throws IOException {
    return new BufferedReader(new StringReader(wholeText(typed)));
  }

  /** A text as {@link #text} reads it, as a whole. */
  String wholeText(String typed) throws IOException {
    return TextDecoding.of(bytes(typed), typed).text();
  }

  /** Work on each line of a text. */
  static LongWork workOnLines(String typed, String text) {
    return LongWork.begin(typed, LongWork.Measure.SEGMENTS, text.lines().count());
  }

  /** An XLIFF file by its path as typed. */
  XliffDocument xliff(String typed) throws IOException {
    try (InputStream in = open(typed)) {
      return XliffReader.read(in, typed, this::warn);
    }
  }

  /** The target language of an XLIFF file; a fault where it names none, or its source. */
  LanguageTag target(XliffDocument xliff, String typed) {
    LanguageTag target = xliff.target();
    if (target == null) {
      throw new InputException(
          Diagnostic.error(typed, null, Message.of(CliMessage.TARGET_MISSING)));
    }
    if (target.meets(xliff.source())) {
      throw new InputException(
          Diagnostic.error(typed, null, Message.of(CliMessage.TARGET_IS_SOURCE, target)));
    }
    return target;
  }

  /** Writes an XLIFF document to standard output. */
  void write(XliffDocument xliff) throws IOException {
    out.flush();
    XliffWriter.write(xliff, session.out());
  }

  /** Opens a file by its path as typed; {@code -} is standard input. */
  InputStream open(String typed) throws IOException {
    return typed.equals("-") ? session.in() : FileInput.open(resolve(Path.of(typed)));
  }

  /**
   * Refuses to write over one of the files that are read, under whatever name or link.
   *
   * @param out as typed; standard output if null
   * @param inputs as typed
   */
  void requireApart(@Nullable Path out, List<String> inputs) {
    if (out != null) {
      new TmxOutput(this, out, TmxOutput.Existing.REPLACED)
          .requireApart(inputs.stream().map(input -> resolve(Path.of(input))).toList());
    }
  }

  /** Writes bytes to a file by its path as typed; to standard output if that is null. */
  void write(byte[] content, @Nullable Path typed) throws IOException {
    if (typed == null) {
      out.flush();
      session.out().write(content);
    } else {
      AtomicFile.write(resolve(typed), stream -> stream.write(content));
    }
  }

  /** All of a file by its path as typed; {@code -} is standard input. */
  byte[] bytes(String typed) throws IOException {
    if (typed.equals("-")) {
      return session.in().readAllBytes();
    }
    return FileInput.readAll(resolve(Path.of(typed)));
  }

  /** Says something on standard error, unless {@code --quiet}. */
  void say(Message message) {
    if (!options.quiet) {
      session.err().println(FaultPrinter.printable(messages.text(message)));
    }
  }

  /** Says that there is nothing to work on, if so. */
  void sayIfNone(List<TmxMemory> memories) {
    if (memories.isEmpty()) {
      say(Message.of(CliMessage.NO_MEMORIES));
    }
  }

  /**
   * Suggests a command to a person who watches; scripts and logs get none.
   *
   * @param words of the command, without {@code korpu}
   */
  void suggest(String... words) {
    if (session.screen().errors() == Screen.Errors.SEEN) {
      List<String> command = new ArrayList<>(List.of(words));
      if (options.workspace != null) {
        command.addAll(List.of("-C", options.workspace.toString()));
      }
      say(Message.of(GuidanceMessage.NEXT, ShownCommand.of(command.toArray(String[]::new))));
    }
  }

  /** Says lines that a report has worded, unless {@code --quiet}. */
  void say(String lines) {
    if (!options.quiet) {
      session.err().print(lines);
      session.err().flush();
    }
  }

  /** Reports a fault after which the work goes on. */
  void warn(Diagnostic diagnostic) {
    new FaultPrinter(this).print(List.of(diagnostic));
  }

  /** One of several things that a command does, each whether or not the others fail. */
  @FunctionalInterface
  interface Attempt<E extends Exception> {
    void run() throws E;
  }

  /**
   * Does something that may fail for itself: the fault is reported, and the command goes on.
   *
   * @return how it ended
   */
  <E extends Exception> ExitStatus attempt(Attempt<E> attempt) throws E {
    try {
      attempt.run();
      return ExitStatus.OK;
    } catch (Exception fault) {
      if (fault instanceof InputException || fault instanceof FileSystemException) {
        return new FaultPrinter(this).failed(fault);
      }
      throw fault;
    }
  }

  /** Whether output for people is coloured. */
  boolean colour() {
    return session.coloured(options.color);
  }

  /**
   * The bars beside tables: where a person looks at them, on a terminal that has such characters.
   */
  Bars bars() {
    if (!session.terminal() || "dumb".equals(session.environment().get("TERM"))) {
      return Bars.NONE;
    }
    return new Bars(columns(USUAL_COLUMNS));
  }

  /** Cells of a line: what the variable says, else the terminal, else what is usual there. */
  int columns(int usual) {
    String columns = session.environment().getOrDefault("COLUMNS", "");
    if (columns.matches("[1-9][0-9]{1,3}")) {
      return Integer.parseInt(columns);
    }
    return session.terminal() ? session.screen().size().get().columns() : usual;
  }
}
