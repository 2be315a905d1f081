package org.korpu.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.korpu.shell.LineAssistant;
import org.korpu.shell.LineAssistant.Mark;
import org.korpu.shell.LineEditor;
import org.korpu.shell.ShellLine.Backslash;
import org.korpu.shell.Suggestion;
import org.korpu.shell.Suggestion.Ending;

/**
 * Lines edited at a terminal: keys as in other shells (those of Emacs), history with the arrow keys
 * and Ctrl-R, completion with Tab.
 */
public final class TerminalEditor implements LineEditor {

  /** Cells of a line where the terminal does not say. */
  private static final int USUAL_WIDTH = 80;

  /** Whether the line is coloured as it is typed. */
  public enum Look {
    COLOURED,
    PLAIN
  }

  private final Terminal terminal;
  private final LineReader reader;
  private LineAssistant assistant = new Nobody();

  /**
   * At a terminal, which is closed with this.
   *
   * @param earlier lines of earlier sessions, the oldest first
   */
  TerminalEditor(Terminal terminal, List<String> earlier, Look look) {
    this.terminal = terminal;
    // Between two lines Ctrl-C must not end the process; while one is read, the reader hears it.
    terminal.handle(Signal.INT, signal -> {});
    reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("korpu")
            .parser(this::parsed)
            .completer((line, typed, into) -> complete(typed, into))
            .highlighter((line, text) -> highlighted(text))
            .option(Option.DISABLE_HIGHLIGHTER, look == Look.PLAIN)
            .option(Option.HISTORY_IGNORE_SPACE, true)
            .option(Option.HISTORY_IGNORE_DUPS, true)
            // “!” belongs to sentences, and a backslash to paths.
            .option(Option.DISABLE_EVENT_EXPANSION, true)
            .option(Option.AUTO_GROUP, false)
            .build();
    earlier.forEach(reader.getHistory()::add);
  }

  /**
   * At the terminal of this process. One that can do nothing gets lines without editing.
   *
   * @param earlier lines of earlier sessions, the oldest first
   */
  public static TerminalEditor ofProcess(List<String> earlier, Look look) throws IOException {
    Terminal terminal = TerminalBuilder.builder().name("korpu").system(true).dumb(true).build();
    return new TerminalEditor(terminal, earlier, look);
  }

  @Override
  public Typed read(String prompt) {
    try {
      return Typed.line(reader.readLine(prompt));
    } catch (UserInterruptException e) {
      return Typed.of(Typed.Kind.CANCELLED);
    } catch (EndOfFileException e) {
      return Typed.of(Typed.Kind.END);
    }
  }

  @Override
  public void assist(LineAssistant helper) {
    assistant = helper;
  }

  @Override
  public int width() {
    int width = terminal.getSize().getColumns();
    return width > 0 ? width : USUAL_WIDTH;
  }

  @Override
  public Watch watch(Runnable stop) {
    SignalHandler before = terminal.handle(Signal.INT, signal -> stop.run());
    return () -> terminal.handle(Signal.INT, before);
  }

  @Override
  public void close() {
    try {
      terminal.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ParsedLine parsed(String line, int cursor, Parser.ParseContext context) {
    return new TypedLine(line, cursor, assistant.backslash());
  }

  private void complete(ParsedLine typed, List<Candidate> into) {
    for (Suggestion each : assistant.suggestions(typed.line().substring(0, typed.cursor()))) {
      into.add(
          new Candidate(
              each.value(),
              each.value(),
              null,
              each.description().isEmpty() ? null : each.description(),
              null,
              null,
              each.ending() == Ending.COMPLETE));
    }
  }

  private AttributedString highlighted(String text) {
    AttributedStringBuilder shown = new AttributedStringBuilder();
    int at = 0;
    for (Mark mark : assistant.marks(text)) {
      shown.append(text, at, mark.start());
      shown.styled(style(mark.kind()), text.substring(mark.start(), mark.end()));
      at = mark.end();
    }
    return shown.append(text, at, text.length()).toAttributedString();
  }

  private static AttributedStyle style(Mark.Kind kind) {
    return switch (kind) {
      case COMMAND -> AttributedStyle.BOLD;
      case OPTION -> AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN);
      case UNKNOWN -> AttributedStyle.DEFAULT.foreground(AttributedStyle.RED);
    };
  }

  /** Until someone helps. */
  private static final class Nobody implements LineAssistant {

    @Override
    public List<Suggestion> suggestions(String before) {
      return List.of();
    }

    @Override
    public List<Mark> marks(String line) {
      return List.of();
    }

    @Override
    public Backslash backslash() {
      return Backslash.ESCAPES;
    }
  }
}
