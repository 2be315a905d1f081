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
import org.korpu.workspace.KeptOpen;
import picocli.CommandLine;

/** Runs one command line in a session and gives its exit status. */
final class CommandRunner {

  private final Session session;
  private final KeptOpen kept;

  CommandRunner(Session session) {
    this(session, new KeptOpen());
  }

  /** Where several commands run one after the other. */
  CommandRunner(Session session, KeptOpen kept) {
    this.session = session;
    this.kept = kept;
  }

  /** Parses and runs; prints what goes wrong. Never throws and never exits the process. */
  int run(String... arguments) {
    Messages messages = new Messages(language(arguments));
    GlobalOptions options = new GlobalOptions();
    Invocation invocation = new Invocation(session, options, messages, kept, arguments);
    FaultPrinter faults = new FaultPrinter(invocation);
    CommandLine commandLine = commandLine(invocation, named(arguments));
    FaultKeepingWriter help = new FaultKeepingWriter(invocation.out());
    commandLine.setOut(new PrintWriter(help, true));
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
      help.check();
      invocation.out().flush();
    } catch (IOException e) {
      return faults.failed(e).code();
    }
    return status;
  }

  /** The commands that the parser has to know, of those below a group. */
  interface Selection {

    /** All commands of all groups. */
    Selection ALL = (depth, commands) -> commands;

    /**
     * Those that it has to know.
     *
     * @param depth how many words stand before the command: 0 below {@code korpu} itself
     * @param commands those below the group
     */
    List<Class<?>> of(int depth, List<Class<?>> commands);
  }

  /**
   * All of them, or the one that is named. The parser reads the annotations of each, which takes
   * most of the time of a short run: where the words name a command, that one is enough.
   */
  private static Selection named(String[] arguments) {
    return (depth, commands) -> {
      if (arguments.length > depth && !arguments[0].equals("help")) {
        for (Class<?> command : commands) {
          if (name(command).equals(arguments[depth])) {
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
    addCommands(commandLine, KorpuCommand.class, 0, selection, factory);
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

  private static void addCommands(
      CommandLine above, Class<?> group, int depth, Selection selection, CommandFactory factory) {
    for (Class<?> command : selection.of(depth, CommandGroups.below(group))) {
      CommandLine commandLine = new CommandLine(command, factory);
      addCommands(commandLine, command, depth + 1, selection, factory);
      above.addSubcommand(name(command), commandLine);
    }
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
