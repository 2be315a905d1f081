package org.korpu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import org.jspecify.annotations.Nullable;
import org.korpu.i18n.InterfaceLanguage;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Gives a parser the texts of its help; most runs show none, and reading them takes a while. */
final class HelpTexts {

  private HelpTexts() {}

  /** Gives all commands of a parser their texts; once more does no harm. */
  static void describe(CommandLine any, InterfaceLanguage language) {
    String file = "Help_" + language.code() + ".properties";
    // Without the search for a bundle, which asks each jar for files that are not there.
    try (InputStream in = HelpTexts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      // After the commands are there: the bundle goes to those that exist.
      any.getCommandSpec()
          .root()
          .commandLine()
          .setResourceBundle(
              new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** Does so if the words ask for the help of a command, by the option {@code --help}. */
  static void describeIfAsked(ParseResult parsed, InterfaceLanguage language) {
    for (@Nullable ParseResult each = parsed; each != null; each = each.subcommand()) {
      if (each.isUsageHelpRequested()) {
        describe(each.commandSpec().commandLine(), language);
        return;
      }
    }
  }
}
