package org.korpu.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Size;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.korpu.shell.LineAssistant;
import org.korpu.shell.LineAssistant.Mark.Kind;
import org.korpu.shell.LineEditor.Typed;
import org.korpu.shell.LineEditor.Watch;
import org.korpu.shell.ShellLine.Backslash;
import org.korpu.shell.Suggestion;
import org.korpu.shell.Suggestion.Ending;
import org.korpu.terminal.TerminalEditor.Look;

/** Keys go in through a pipe; what the terminal would show comes out of another. */
@Timeout(60)
class TerminalEditorTest {

  private static final String TAB = "\t";
  private static final String ENTER = "\r";
  private static final String UP = "\u001BOA"; // as terminals send it to those who ask for keys
  private static final String CTRL_A = "\u0001";
  private static final String CTRL_C = "\u0003";
  private static final String CTRL_D = "\u0004";
  private static final String CTRL_W = "\u0017";

  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private PipedOutputStream keys;
  private TerminalEditor editor;

  private void open(String type, Look look, String... earlier) throws IOException {
    keys = new PipedOutputStream();
    ExternalTerminal terminal =
        new ExternalTerminal(
            "test", type, new PipedInputStream(keys, 1 << 16), screen, StandardCharsets.UTF_8);
    terminal.setSize(Size.of(80, 24));
    editor = new TerminalEditor(terminal, List.of(earlier), look);
    editor.assist(
        new LineAssistant() {
          @Override
          public List<Suggestion> suggestions(String before) {
            String last = before.substring(before.lastIndexOf(' ') + 1);
            return last.startsWith("y")
                ? List.of(new Suggestion("yeni qərar.docx", "", Ending.COMPLETE))
                : last.startsWith("f") || last.startsWith("şə")
                    ? List.of(new Suggestion(last + "/", "", Ending.OPEN))
                    : List.of(Suggestion.of("lookup", "Look up."), Suggestion.of("log", ""));
          }

          @Override
          public List<Mark> marks(String line) {
            return line.startsWith("tn") ? List.of(new Mark(0, 2, Kind.UNKNOWN)) : List.of();
          }

          @Override
          public Backslash backslash() {
            return Backslash.ESCAPES;
          }
        });
  }

  @AfterEach
  void close() {
    if (editor != null) {
      editor.close();
    }
  }

  private void type(String... typed) throws IOException {
    keys.write(String.join("", typed).getBytes(StandardCharsets.UTF_8));
    keys.flush();
  }

  /** Ctrl-C is a signal: one that comes before the editor asks is meant for what ran before. */
  private CompletableFuture<Void> typeOnceAsked(String... typed) {
    return CompletableFuture.runAsync(
        () -> {
          while (!screen().contains("korpu> ")) {
            Thread.onSpinWait();
          }
          try {
            type(typed);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private String read(String... typed) throws IOException {
    type(typed);
    Typed line = editor.read("korpu> ");
    assertThat(line.kind()).isEqualTo(Typed.Kind.LINE);
    return line.text();
  }

  private String screen() {
    return screen.toString(StandardCharsets.UTF_8);
  }

  @Test
  void lettersOfAllOurLanguagesAreTyped() throws IOException {
    open("xterm", Look.PLAIN);
    String text = "Şəki, Gəncə və İsmayıllı — Исмаиллы! e\u0301 漢字 C:\\tm \"x\"";
    assertThat(read(text, ENTER)).isEqualTo(text);
    String sentence = text.repeat(20);
    assertThat(read(sentence, CTRL_A, "? ", ENTER)).isEqualTo("? " + sentence);
  }

  @Test
  void pastedTextIsOneLineWithItsBreaks() throws IOException {
    open("xterm-256color", Look.PLAIN);
    assertThat(read("\u001B[200~bir\rиki\n\u001B[201~", ENTER)).isEqualTo("bir\nиki\n");
  }

  @Test
  void tabCompletesTheWord() throws IOException {
    open("xterm", Look.PLAIN);
    assertThat(read("tm loo", TAB, ENTER).strip()).isEqualTo("tm lookup");
    assertThat(read("tm l", TAB, "g", TAB, ENTER).strip()).isEqualTo("tm log");
    assertThat(read("check y", TAB, ENTER).strip()).isEqualTo("check yeni\\ qərar.docx");
    assertThat(read("check şə", TAB, "a", ENTER)).isEqualTo("check şə/a");
  }

  @Test
  void earlierLinesComeBackButNotThoseThatBeganWithASpace() throws IOException {
    open("xterm", Look.PLAIN, "tm stats", "tm log");
    assertThat(read(UP, UP, ENTER)).isEqualTo("tm stats");
    assertThat(read(" secret", ENTER)).isEqualTo(" secret");
    assertThat(read(UP, ENTER)).isEqualTo("tm stats");
  }

  @Test
  void ctrlCGivesUpTheLineAndCtrlDEnds() throws IOException {
    open("xterm", Look.PLAIN);
    CompletableFuture<Void> typing = typeOnceAsked("half", CTRL_C);
    assertThat(editor.read("korpu> ").kind()).isEqualTo(Typed.Kind.CANCELLED);
    typing.join();
    assertThat(read("tm lookup wrong", CTRL_W, "right", ENTER)).isEqualTo("tm lookup right");
    type(CTRL_D);
    assertThat(editor.read("korpu> ").kind()).isEqualTo(Typed.Kind.END);
  }

  @Test
  @SuppressWarnings("try") // it is watched, not used
  void ctrlCIsHeardWhileACommandRuns() throws Exception {
    open("xterm", Look.PLAIN);
    assertThat(read("tm stats", ENTER)).isEqualTo("tm stats");
    CountDownLatch stopped = new CountDownLatch(2);
    try (Watch watch = editor.watch(stopped::countDown)) {
      type(CTRL_C, CTRL_C);
      assertThat(stopped.await(30, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(read("tm log", ENTER)).isEqualTo("tm log");
  }

  @Test
  void whatThereIsNotIsRed() throws IOException {
    open("xterm-256color", Look.COLOURED);
    assertThat(read("tn x", ENTER)).isEqualTo("tn x");
    assertThat(screen()).contains("\u001B[31m");
  }

  @Test
  void plainLineHasNoColour() throws IOException {
    open("xterm-256color", Look.PLAIN);
    read("tn x", ENTER);
    assertThat(screen()).doesNotContain("\u001B[31m");
  }

  @Test
  void dumbTerminalGivesLinesToo() throws IOException {
    open("dumb", Look.PLAIN);
    assertThat(read("Şəki və Gəncə", ENTER)).isEqualTo("Şəki və Gəncə");
    assertThat(screen()).doesNotContain("\u001B");
    assertThat(editor.width()).isEqualTo(80);
  }
}
