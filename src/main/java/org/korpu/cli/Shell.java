package org.korpu.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.korpu.files.FileInput;
import org.korpu.files.FileNames;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Segment;
import org.korpu.report.KnownReport;
import org.korpu.report.TextTable;
import org.korpu.shell.Direction;
import org.korpu.shell.Knowledge;
import org.korpu.shell.Known;
import org.korpu.shell.LineEditor;
import org.korpu.shell.LineEditor.Typed;
import org.korpu.shell.SessionWord;
import org.korpu.shell.ShellLine;
import org.korpu.shell.SimilarWord;
import org.korpu.workspace.TypedLines;
import org.korpu.workspace.Workspace;

/** An interactive session: takes lines one after the other and does what they say. */
final class Shell {

  /** How the session is held. */
  enum Manner {
    /** With a person: greets, prompts, looks up what is no command. */
    DIALOGUE,
    /** A script: says nothing of itself. */
    SCRIPT
  }

  /** So many of the last lines {@code history} shows. */
  private static final int SHOWN_LINES = 50;

  private final ShellContext context;
  private final ShellCommands commands;
  private final TypedLines typed;
  private final Manner manner;
  private String lastLine = "";
  private int status;
  private @Nullable ShellFile file;
  private boolean over;

  Shell(Invocation outside, LineEditor lines, TypedLines typed, Manner manner) {
    this.context = new ShellContext(outside, lines);
    this.commands = new ShellCommands(context);
    this.typed = typed;
    this.manner = manner;
  }

  /**
   * Takes lines until there are no more.
   *
   * @param names a file to open first, if any
   * @return the exit status: of a script that of its last command, as a shell has it; 0 after a
   *     dialogue
   */
  int run(String... names) throws IOException {
    if (manner == Manner.DIALOGUE) {
      context.lines().assist(new ShellAssistant(context));
      context.warm();
      context.invocation().say(Message.of(ShellCommandMessage.WELCOME));
    }
    for (String name : names) {
      status = attempt(invocation -> open(name, invocation));
    }
    while (!over) {
      Typed line = context.lines().read(manner == Manner.DIALOGUE ? prompt() : "");
      switch (line.kind()) {
        case END -> over = true;
        case CANCELLED -> status = ExitStatus.INTERRUPTED.code();
        case LINE -> take(line.text());
      }
    }
    closeFile();
    return manner == Manner.DIALOGUE ? ExitStatus.OK.code() : status;
  }

  private String prompt() {
    StringBuilder prompt = new StringBuilder();
    Invocation invocation = context.invocation();
    if (status != ExitStatus.OK.code()) {
      String code = "[" + status + "]";
      prompt.append(invocation.colour() ? "\u001B[31m" + code + "\u001B[0m" : code).append(' ');
    }
    prompt.append(
        context
            .workspace()
            .map(workspace -> name(workspace) + (file == null ? " " + context.direction() : ""))
            .orElse("korpu"));
    if (file != null) {
      prompt.append(' ').append(file.place());
    }
    return prompt.append("> ").toString();
  }

  private static String name(Workspace workspace) {
    Path name = workspace.root().getFileName();
    return name == null ? "/" : FaultPrinter.printable(name.toString());
  }

  /** Pasted text may have several lines: each is one. The Enter key alone goes on in a file. */
  private void take(String text) throws IOException {
    if (text.isBlank() && file != null && manner == Manner.DIALOGUE) {
      status = attempt(SessionWord.NEXT.word());
    }
    for (String line : text.split("[\r\n]+")) {
      if (!over && !line.isBlank()) {
        if (manner == Manner.DIALOGUE && !line.equals(lastLine)) {
          typed.add(line);
          lastLine = line;
        }
        context.invocation().session().out().flush();
        status = attempt(line.strip());
      }
    }
  }

  /** What is done for a line. */
  @FunctionalInterface
  private interface Deed {
    int run(Invocation invocation) throws IOException;
  }

  private int attempt(String line) {
    return attempt(invocation -> obey(line, invocation));
  }

  private int attempt(Deed deed) {
    Invocation invocation = context.invocation();
    return commands.interruptibly(
        () -> {
          try {
            int done = deed.run(invocation);
            invocation.out().flush();
            return done;
          } catch (IOException | RuntimeException e) {
            return new FaultPrinter(invocation).failed(e).code();
          }
        });
  }

  private int obey(String line, Invocation invocation) throws IOException {
    if (line.startsWith("#")) {
      return status;
    }
    if (line.startsWith(SessionWord.LOOK_UP.word())) {
      String text = line.substring(1).strip();
      return text.isEmpty() ? help(invocation) : lookUp(text, invocation);
    }
    String[] rough = line.split("\\s+");
    String first = rough[0];
    if (file != null && line.matches("[0-9]+")) {
      return file.go(line, invocation);
    }
    Optional<SessionWord> session = SessionWord.of(first, rough.length - 1);
    boolean command = ShellCommands.NAMES.contains(first) || first.equals("korpu");
    boolean option = first.startsWith("-");
    boolean meant = command || option || session.isPresent();
    boolean similar = !meant && SimilarWord.isIn(first, ShellCommands.NAMES);
    if (!meant && !similar && manner == Manner.DIALOGUE) {
      return lookUp(line, invocation);
    }
    if (session.isPresent() && session.get() == SessionWord.FIND) {
      return openFile().find(line.substring(first.length()).strip(), invocation);
    }
    ShellLine parsed = ShellLine.parse(line, context.backslash());
    List<String> words = commands.expanded(parsed.words());
    if (session.isPresent() && !(session.get() == SessionWord.HELP && words.size() > 1)) {
      return obey(session.get(), words, invocation);
    }
    boolean named = words.get(0).equals("korpu") && words.size() > 1;
    if (words.get(named ? 1 : 0).equals("shell") && !words.contains("--help")) {
      throw new InputException(
          Diagnostic.error(null, null, Message.of(ShellCommandMessage.ALREADY_HERE)));
    }
    int ended = commands.run(named ? words.subList(1, words.size()) : words);
    if (similar && manner == Manner.DIALOGUE) {
      invocation.say(Message.of(ShellCommandMessage.LOOK_UP_INSTEAD, line));
    }
    return ended;
  }

  private int obey(SessionWord word, List<String> words, Invocation invocation) throws IOException {
    String operand = words.size() > 1 ? words.get(1) : "";
    if (words.size() > 2) {
      throw new InputException(
          Diagnostic.error(null, null, Message.of(CliMessage.ARGUMENT_UNKNOWN, words.get(2))));
    }
    return switch (word) {
      case LOOK_UP, HELP, FIND -> help(invocation);
      case OPEN -> open(operand, invocation);
      case NEXT -> openFile().next(invocation);
      case PREVIOUS -> openFile().previous(invocation);
      case SHOW ->
          operand.isEmpty() ? openFile().show(invocation) : openFile().go(operand, invocation);
      case CLOSE -> {
        openFile();
        closeFile();
        yield ExitStatus.OK.code();
      }
      case CD -> go(operand, invocation);
      case HISTORY -> history(invocation.out());
      case EXIT -> {
        over = true;
        yield status;
      }
    };
  }

  private int open(String name, Invocation invocation) throws IOException {
    if (name.isEmpty()) {
      throw new InputException(
          Diagnostic.error(null, null, Message.of(CliMessage.ARGUMENT_MISSING, "FILE")));
    }
    ShellFile opened = ShellFile.open(name, context, invocation);
    closeFile();
    file = opened;
    return opened.show(invocation);
  }

  private ShellFile openFile() {
    ShellFile open = file;
    if (open == null) {
      throw new InputException(
          Diagnostic.error(null, null, Message.of(ShellCommandMessage.NOTHING_OPEN))
              .withAdvice(Message.of(ShellCommandMessage.OPEN_FIRST)));
    }
    return open;
  }

  private void closeFile() {
    if (file != null) {
      file.close();
      file = null;
    }
  }

  private int go(String name, Invocation invocation) throws IOException {
    Path there = name.isEmpty() ? context.start() : context.folder().resolve(name).normalize();
    if (!FileInput.exists(there)) {
      throw new NoSuchFileException(there.toAbsolutePath().toString());
    }
    if (!FileNames.isFolder(there)) {
      throw new NotDirectoryException(there.toAbsolutePath().toString());
    }
    context.go(there);
    if (manner == Manner.DIALOGUE) {
      invocation.say(there.toAbsolutePath().normalize() + "\n");
    }
    return ExitStatus.OK.code();
  }

  private int history(Writer out) throws IOException {
    List<String> lines = typed.read();
    for (String line : lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size())) {
      out.append("  ").append(FaultPrinter.printable(line)).append('\n');
    }
    return ExitStatus.OK.code();
  }

  private int help(Invocation invocation) throws IOException {
    Writer out = invocation.out();
    out.append(context.messages().text(ShellCommandMessage.WORDS_OF_SESSION)).append("\n\n");
    TextTable table = new TextTable();
    for (SessionWord word : SessionWord.values()) {
      table.row("  " + word.usage(), context.messages().text(word));
    }
    table.writeTo(out);
    out.append('\n').append(context.messages().text(ShellCommandMessage.COMMANDS_OF_KORPU));
    out.append("\n\n  ").append(String.join(" ", ShellCommands.NAMES.stream().sorted().toList()));
    out.append("\n\n").append(context.messages().text(ShellCommandMessage.KEYS_OF_SESSION));
    out.append('\n');
    return ExitStatus.OK.code();
  }

  private int lookUp(String text, Invocation invocation) throws IOException {
    Knowledge knowledge = context.knowledge(invocation);
    Direction direction = context.direction().of(text);
    Known known = knowledge.about(Segment.of(text), direction, null);
    context.show(known);
    if (known.isEmpty()) {
      invocation.say(ShellContext.nothingKnown(known));
      return ExitStatus.FINDINGS.code();
    }
    new KnownReport(context.messages(), context.look(invocation)).write(known, invocation.out());
    return ExitStatus.OK.code();
  }
}
