package org.korpu.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.manual.CommandTable;

/**
 * One command line run in this process: what a user in a folder would see.
 *
 * @param status the exit status
 * @param out standard output
 * @param err standard error
 */
public record CommandLineRun(int status, String out, String err) {

  public static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");

  /** Runs a command in a folder, in English, with nothing on standard input. */
  public static CommandLineRun in(Path folder, String... arguments) {
    return in(folder, new byte[0], arguments);
  }

  /** Runs a command in a folder with bytes on standard input. */
  public static CommandLineRun in(Path folder, byte[] input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Session session = session(folder, input, out, err);
    int status = new CommandRunner(session).run(arguments);
    return new CommandLineRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /**
   * Runs a command as a shell would, and returns its exit status: what it prints goes to the two
   * streams as it is printed, which may be one.
   */
  public static int inShell(
      Path folder,
      Locale locale,
      Instant now,
      Map<String, String> environment,
      InputStream in,
      OutputStream out,
      OutputStream err,
      String... arguments) {
    return new CommandRunner(
            new Session(
                in,
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                folder,
                environment,
                false,
                locale,
                Clock.fixed(now, ZoneOffset.UTC)))
        .run(arguments);
  }

  /** All commands, told in a language. */
  public static CommandTable commands(InterfaceLanguage language) {
    return CommandTables.in(language, session(Path.of("")));
  }

  /** A session that prints to nowhere. */
  static Session session(Path folder) {
    return session(
        folder, new byte[0], OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
  }

  private static Session session(Path folder, byte[] input, OutputStream out, OutputStream err) {
    return new Session(
        new ByteArrayInputStream(input),
        out,
        new PrintStream(err, true, StandardCharsets.UTF_8),
        folder,
        Map.of("XDG_STATE_HOME", Path.of("target", "state").toAbsolutePath().toString()),
        false,
        Locale.ENGLISH,
        Clock.fixed(NOW, ZoneOffset.UTC));
  }
}
