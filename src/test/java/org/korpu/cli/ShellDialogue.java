package org.korpu.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.i18n.Messages;
import org.korpu.shell.LineAssistant;
import org.korpu.shell.LineEditor;
import org.korpu.workspace.TypedLines;

/** A person in an interactive session, who has thought of all lines before. */
final class ShellDialogue implements LineEditor {

  /** Whether prompts and lines are seen among what korpu prints. */
  enum Echo {
    SHOWN,
    NONE
  }

  private final Path folder;
  private final Map<String, String> environment;
  private final Echo echo;
  private final Deque<Typed> lines = new ArrayDeque<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** What was asked. */
  final List<String> prompts = new ArrayList<>();

  /** Who helps. */
  @Nullable LineAssistant assistant;

  /** Whether Ctrl-C is pressed as soon as a command begins. */
  boolean impatient;

  private ShellDialogue(Path folder, Path state, Echo echo) {
    this.folder = folder;
    this.environment = Map.of("XDG_STATE_HOME", state.toAbsolutePath().toString());
    this.echo = echo;
  }

  /** Types lines; null is Ctrl-C. After the last comes Ctrl-D. */
  static ShellDialogue of(Path folder, Path state, Echo echo, @Nullable String... lines) {
    ShellDialogue dialogue = new ShellDialogue(folder, state, echo);
    for (String line : lines) {
      dialogue.lines.add(line == null ? Typed.of(Typed.Kind.CANCELLED) : Typed.line(line));
    }
    return dialogue;
  }

  /** Talks. */
  CommandLineRun run(String... files) throws IOException {
    Session session =
        new Session(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            folder,
            environment,
            false,
            Locale.ENGLISH,
            Clock.fixed(CommandLineRun.NOW, ZoneOffset.UTC));
    Invocation invocation =
        new Invocation(session, new GlobalOptions(), new Messages(InterfaceLanguage.EN), "shell");
    int status =
        new Shell(invocation, this, new TypedLines(environment), Shell.Manner.DIALOGUE).run(files);
    return new CommandLineRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Override
  public Typed read(String prompt) {
    prompts.add(prompt);
    Typed typed = lines.isEmpty() ? Typed.of(Typed.Kind.END) : lines.remove();
    if (echo == Echo.SHOWN && typed.kind() == Typed.Kind.LINE) {
      out.writeBytes((prompt + typed.text() + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return typed;
  }

  @Override
  public void assist(LineAssistant helper) {
    assistant = helper;
  }

  @Override
  public int width() {
    return 80;
  }

  @Override
  public Watch watch(Runnable stop) {
    if (impatient) {
      stop.run();
    }
    return () -> {};
  }

  @Override
  public void close() {}
}
