package org.korpu.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Long text on a terminal goes through the pager of the user, as git does it: {@code $KORPU_PAGER},
 * {@code $PAGER}, else {@code less} where it is installed. What fits on the screen is printed as it
 * is, and no pager starts.
 *
 * <p>Ctrl-C belongs to the pager while it is open; the process waits for it to end.
 */
final class Pager extends OutputStream {

  /** Commands whose output is read from the beginning, and is often long. */
  private static final Set<List<String>> READ =
      Set.of(
          List.of("tm", "log"),
          List.of("tm", "search"),
          List.of("checks", "explain"),
          List.of("checks", "list"),
          List.of("glossary", "list"),
          List.of("glossary", "usage"));

  /** Fewer lines fit on any screen; its size is asked for after that. */
  private static final int FITS = 12;

  /** The pager that is open; a user has one terminal. */
  private static volatile @Nullable Process open;

  private final Session session;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private int lines;
  private int rows;
  private @Nullable OutputStream out;

  private Pager(Session session) {
    this.session = session;
  }

  /**
   * The session with a pager at its end where the command is one to read and a person does so.
   *
   * @param arguments the command line as typed
   */
  static Session around(Session session, String... arguments) {
    boolean seen = session.terminal() && session.screen().errors() == Screen.Errors.SEEN;
    if (!seen || !isRead(Arrays.asList(arguments)) || isDumb(session.environment())) {
      return session;
    }
    return session.printingTo(new Pager(session), session.err());
  }

  /** Whether what a command prints is text to read. */
  static boolean isRead(List<String> arguments) {
    if (arguments.contains("--no-pager")) {
      return false;
    }
    boolean help =
        arguments.contains("--help")
            || arguments.contains("-h")
            || (!arguments.isEmpty() && arguments.get(0).equals("help"));
    return help || (arguments.size() > 1 && READ.contains(arguments.subList(0, 2)));
  }

  private static boolean isDumb(Map<String, String> environment) {
    return "dumb".equals(environment.get("TERM"));
  }

  /** Waits until the pager is closed, if one is open. */
  static boolean await() {
    Process process = open;
    if (process == null) {
      return false;
    }
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return true;
  }

  /** The command of the user, empty for none; less if nothing is said. */
  static String command(Map<String, String> environment) {
    String named = environment.getOrDefault("KORPU_PAGER", environment.get("PAGER"));
    if (named == null) {
      return "less";
    }
    return named.isBlank() || named.equals("cat") ? "" : named;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    OutputStream there = out;
    if (there != null) {
      try {
        there.write(bytes, offset, length);
      } catch (IOException e) {
        throw new StandardOutput.Closed(e); // the user has read enough
      }
      return;
    }
    held.write(bytes, offset, length);
    for (int i = offset; i < offset + length; i++) {
      lines += bytes[i] == '\n' ? 1 : 0;
    }
    if (lines > FITS) {
      rows = rows == 0 ? session.screen().size().get().rows() : rows;
      if (lines >= rows) {
        out = start();
        byte[] all = held.toByteArray();
        held.reset();
        write(all, 0, all.length);
      }
    }
  }

  /** Prints nothing before it is known whether all fits; that is seen at the end. */
  @Override
  public void flush() throws IOException {
    OutputStream there = out;
    if (there != null) {
      try {
        there.flush();
      } catch (IOException e) {
        throw new StandardOutput.Closed(e);
      }
    }
  }

  /** Prints what is held, or waits until the user has closed the pager. */
  static void close(Session session) {
    if (session.out() instanceof Pager pager) {
      pager.close();
    }
  }

  @Override
  public void close() {
    OutputStream there = out;
    try {
      if (there != null) {
        there.close();
      } else {
        session.out().write(held.toByteArray());
        session.out().flush();
      }
    } catch (IOException e) {
      return; // the pager was left before, or the terminal is gone: nobody reads on
    } finally {
      held.reset();
      await();
      open = null;
    }
  }

  private OutputStream start() {
    String command = command(session.environment());
    if (command.isEmpty()) {
      return session.out();
    }
    boolean windows = session.environment().containsKey("LOCALAPPDATA");
    ProcessBuilder builder =
        new ProcessBuilder(
                windows ? List.of("cmd", "/c", command) : List.of("sh", "-c", "exec " + command))
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    // As git sets them: end at once if all fits, keep colours, leave the text on the screen.
    builder.environment().putIfAbsent("LESS", "FRX");
    builder.environment().putIfAbsent("LV", "-c");
    builder.environment().put("LESSCHARSET", "utf-8");
    try {
      if (command.equals("less") && !isInstalled(session.environment())) {
        return session.out();
      }
      Process process = builder.start();
      open = process;
      return new TerminalOutput(process.getOutputStream());
    } catch (IOException e) {
      return session.out();
    }
  }

  /** Whether there is a less; a shell that does not find it would swallow the text. */
  private static boolean isInstalled(Map<String, String> environment) throws IOException {
    if (environment.containsKey("LOCALAPPDATA")) {
      return false;
    }
    try {
      return new ProcessBuilder("sh", "-c", "command -v less >/dev/null 2>&1").start().waitFor()
          == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while looking for a pager");
    }
  }
}
