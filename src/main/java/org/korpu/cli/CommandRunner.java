package org.korpu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.i18n.Messages;
import picocli.CommandLine;

/** Runs one command line in a session and gives its exit status. */
final class CommandRunner {

  private final Session session;

  CommandRunner(Session session) {
    this.session = session;
  }

  /** Parses and runs; prints what goes wrong. Never throws and never exits the process. */
  int run(String... arguments) {
    Messages messages = new Messages(language(arguments));
    GlobalOptions options = new GlobalOptions();
    Invocation invocation = new Invocation(session, options, messages, arguments);
    FaultPrinter faults = new FaultPrinter(invocation);
    CommandLine commandLine = commandLine(invocation, named(arguments));
    commandLine.setParameterExceptionHandler((fault, ignored) -> faults.wrongUsage(fault).code());
    commandLine.setExecutionExceptionHandler(
        (fault, ignored, parsed) -> faults.failed(fault).code());
    int status;
    try {
      status = commandLine.execute(arguments);
    } catch (Error e) { // the parser hands on exceptions only
      return faults.failed(e).code();
    }
    try (invocation) {
      invocation.out().flush();
    } catch (IOException e) {
      return faults.failed(e).code();
    }
    return status;
  }

  /** The commands below a group that the parser has to know. */
  interface Selection {
    List<Class<?>> of(Class<?> group, List<Class<?>> commands);
  }

  /**
   * All of them, or the one that is named. The parser reads the annotations of each, which takes
   * most of the time of a short run: where the words name a command, that one is enough.
   */
  private static Selection named(String[] arguments) {
    return (group, commands) -> {
      int place = group == KorpuCommand.class ? 0 : 1;
      if (arguments.length > place && !arguments[0].equals("help")) {
        for (Class<?> command : commands) {
          if (name(command).equals(arguments[place])) {
            return List.of(command);
          }
        }
      }
      return commands;
    };
  }

  private static String name(Class<?> command) {
    return command.getAnnotation(CommandLine.Command.class).name();
  }

  /** The parser, in the language of the invocation. */
  static CommandLine commandLine(Invocation invocation, Selection selection) {
    CommandFactory factory = new CommandFactory(invocation);
    CommandLine commandLine = new CommandLine(new KorpuCommand(invocation.options()), factory);
    for (Class<?> command : selection.of(KorpuCommand.class, KorpuCommand.COMMANDS)) {
      CommandLine below = new CommandLine(command, factory);
      if (command == TmCommand.class) {
        for (Class<?> memory : selection.of(command, TmCommand.COMMANDS)) {
          below.addSubcommand(name(memory), new CommandLine(memory, factory));
        }
      }
      commandLine.addSubcommand(name(command), below);
    }
    // After the subcommands are there: the bundle goes to those that exist.
    commandLine.setResourceBundle(
        ResourceBundle.getBundle(
            "org.korpu.cli.Help",
            invocation.messages().language().locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT)));
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setAbbreviatedOptionsAllowed(false);
    // A folder may be called tm: -C tm.
    commandLine.setAllowSubcommandsAsOptionParameters(true);
    commandLine.setUsageHelpWidth(100);
    commandLine.setOut(new PrintWriter(invocation.out(), true));
    commandLine.setErr(new PrintWriter(invocation.session().err(), true, StandardCharsets.UTF_8));
    commandLine.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            invocation.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    return commandLine;
  }

  /**
   * The language of messages. Read before the parser runs, since its own faults and the help are
   * said in that language.
   */
  private InterfaceLanguage language(String[] arguments) {
    @Nullable String named = null;
    List<String> words = List.of(arguments);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals("--ui") && i + 1 < words.size()) {
        named = words.get(i + 1);
      } else if (word.startsWith("--ui=")) {
        named = word.substring("--ui=".length());
      }
    }
    return InterfaceLanguage.of(
        named == null ? session.locale() : Locale.forLanguageTag(named.toLowerCase(Locale.ROOT)));
  }
}
