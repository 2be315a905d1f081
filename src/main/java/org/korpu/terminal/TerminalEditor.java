package org.korpu.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.reader.impl.history.DefaultHistory;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.terminal.TerminalBuilder;
import org.korpu.shell.LineEditor;

/**
 * Lines edited at a terminal: keys as in other shells (those of Emacs), history with the arrow keys
 * and Ctrl-R, completion with Tab.
 */
public final class TerminalEditor implements LineEditor {

  /** Cells of a line where the terminal does not say. */
  private static final int USUAL_WIDTH = 80;

  private final Terminal terminal;
  private final LineReader reader;

  private TerminalEditor(Terminal terminal, LineReader reader) {
    this.terminal = terminal;
    this.reader = reader;
  }

  /**
   * At the terminal of this process. One that can do nothing gets lines without editing.
   *
   * @param earlier lines of earlier sessions, the oldest first
   */
  public static TerminalEditor ofProcess(List<String> earlier) throws IOException {
    return of(TerminalBuilder.builder().name("korpu").system(true).dumb(true).build(), earlier);
  }

  /** At a terminal, which is closed with this. */
  static TerminalEditor of(Terminal terminal, List<String> earlier) {
    // Between two lines Ctrl-C must not end the process; while one is read, the reader hears it.
    terminal.handle(Signal.INT, signal -> {});
    DefaultParser parser = new DefaultParser();
    LineReader reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("korpu")
            .parser(parser)
            .option(Option.HISTORY_IGNORE_SPACE, true)
            .option(Option.HISTORY_IGNORE_DUPS, true)
            // “!” belongs to sentences, and a backslash to paths.
            .option(Option.DISABLE_EVENT_EXPANSION, true)
            .build();
    earlier.forEach(reader.getHistory()::add);
    return new TerminalEditor(terminal, reader);
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
  public int width() {
    int width = terminal.getWidth();
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
}
