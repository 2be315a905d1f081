package org.korpu.cli;

import java.io.Console;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.korpu.files.OutputDescriptor;

/**
 * What the process gives a command, injected so that tests can give something else.
 *
 * @param in standard input, raw bytes
 * @param out standard output: data only
 * @param err standard error: messages and progress
 * @param folder the current folder
 * @param environment the environment variables
 * @param terminal whether a person reads standard output
 * @param locale the language of messages unless {@code --ui} says otherwise
 * @param screen what a person sees of standard error, and how large the terminal is
 * @param clock dates what is written to memories; its zone is the one that times are shown in
 */
record Session(
    InputStream in,
    OutputStream out,
    PrintStream err,
    Path folder,
    Map<String, String> environment,
    boolean terminal,
    Locale locale,
    Screen screen,
    Clock clock) {

  /** A session whose standard error nobody watches. */
  Session(
      InputStream in,
      OutputStream out,
      PrintStream err,
      Path folder,
      Map<String, String> environment,
      boolean terminal,
      Locale locale,
      Clock clock) {
    this(in, out, err, folder, environment, terminal, locale, Screen.NONE, clock);
  }

  /** This session with other streams for what is printed. */
  Session printingTo(OutputStream newOut, PrintStream newErr) {
    return new Session(in, newOut, newErr, folder, environment, terminal, locale, screen, clock);
  }

  /** A path as it is shown to the user: relative to the current folder where it lies below it. */
  String shown(Path path) {
    Path here = folder.toAbsolutePath().normalize();
    Path there = path.toAbsolutePath().normalize();
    if (there.equals(here)) {
      return ".";
    }
    return there.startsWith(here) ? here.relativize(there).toString() : there.toString();
  }

  /** The session of this process. UTF-8 in and out whatever the locale says. */
  static Session ofProcess() {
    boolean terminal = isTerminal(OutputDescriptor.Stream.OUTPUT);
    return new Session(
        System.in,
        terminal ? new TerminalOutput(new StandardOutput()) : new StandardOutput(),
        new PrintStream(System.err, true, StandardCharsets.UTF_8),
        Path.of(""),
        System.getenv(),
        terminal,
        Locale.getDefault(Locale.Category.DISPLAY),
        new Screen(
            isTerminal(OutputDescriptor.Stream.ERROR) ? Screen.Errors.SEEN : Screen.Errors.KEPT,
            TerminalSize::ofProcess,
            System::nanoTime),
        new LocalClock());
  }

  /** Whether output for people is coloured. */
  boolean coloured(GlobalOptions.When when) {
    return switch (when) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          terminal
              && environment.getOrDefault("NO_COLOR", "").isEmpty()
              && !"dumb".equals(environment.get("TERM"));
    };
  }

  private static boolean isTerminal(OutputDescriptor.Stream stream) {
    return OutputDescriptor.isTerminal(stream).orElseGet(Session::hasConsole);
  }

  /** Whether a person sits at both ends. From Java 22 on there is a console also where not. */
  @SuppressWarnings("SystemConsoleNull") // the other half of the answer is asked below
  private static boolean hasConsole() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true; // before Java 22 a console is a terminal
    }
  }
}
