package org.korpu.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.korpu.files.AtomicFile;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.i18n.Messages;

/**
 * What {@code korpu --help} prints, kept as text: the parser takes three times as long for it as
 * Java takes to start. The build makes the texts by asking the parser and packs them into the jar;
 * where they are missing, as in tests, the parser is asked.
 */
public final class FirstPage {

  private FirstPage() {}

  /**
   * Makes the texts, one for each language and with and without colours.
   *
   * @param arguments the folder of the compiled classes
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]).resolve("org/korpu/cli");
    for (InterfaceLanguage language : InterfaceLanguage.values()) {
      for (GlobalOptions.When colour :
          List.of(GlobalOptions.When.ALWAYS, GlobalOptions.When.NEVER)) {
        byte[] text = ofParser(language, colour).getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(
            folder.resolve(name(language, colour == GlobalOptions.When.ALWAYS)),
            out -> out.write(text));
      }
    }
  }

  /** What the parser makes of it. */
  static String ofParser(InterfaceLanguage language, GlobalOptions.When colour) {
    Session session =
        new Session(
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            Path.of(""),
            Map.of(),
            false,
            Locale.ROOT,
            Clock.systemUTC());
    GlobalOptions options = new GlobalOptions();
    options.color = colour;
    return CommandRunner.commandLine(
            new Invocation(session, options, new Messages(language)), CommandsInWords.of("--help"))
        .getUsageMessage()
        .replace(System.lineSeparator(), "\n");
  }

  /**
   * Prints the page if that is all that the words ask for.
   *
   * @return the exit status; empty where the words ask for more, the page is not there, or it
   *     cannot be written, which the parser is better at telling
   */
  static Optional<Integer> print(Session session, String... arguments) {
    if (arguments.length != 1 || !(arguments[0].equals("--help") || arguments[0].equals("-h"))) {
      return Optional.empty();
    }
    InterfaceLanguage language = InterfaceLanguage.of(session.locale());
    boolean colour = session.coloured(GlobalOptions.When.AUTO);
    try (InputStream page = FirstPage.class.getResourceAsStream(name(language, colour))) {
      if (page == null) {
        return Optional.empty();
      }
      session.out().write(page.readAllBytes());
      session.out().flush();
      return Optional.of(ExitStatus.OK.code());
    } catch (StandardOutput.Closed e) {
      return Optional.of(ExitStatus.OK.code());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String name(InterfaceLanguage language, boolean coloured) {
    return "FirstPage_" + language.code() + (coloured ? ".ansi" : ".txt");
  }
}
