package org.korpu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.i18n.Messages;
import org.korpu.progress.LongWork;
import org.korpu.workspace.KeptOpen;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

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
  @SuppressWarnings("try") // the watch is held, not used
  int run(String... arguments) {
    Messages messages = new Messages(language(session, arguments));
    GlobalOptions options = new GlobalOptions();
    Session paged = Pager.around(session, arguments);
    ProgressDisplay display = new ProgressDisplay(paged, options, new ProgressText(messages));
    Invocation invocation = new Invocation(display.around(), options, messages, kept, arguments);
    try (LongWork.Watch watch = LongWork.watchedBy(display)) {
      return run(invocation, arguments);
    } finally {
      display.erase();
      Pager.close(paged);
    }
  }

  private static int run(Invocation invocation, String[] arguments) {
    FaultPrinter faults = new FaultPrinter(invocation);
    CommandLine commandLine = parser(invocation, CommandsInWords.of(arguments));
    FaultKeepingWriter help = new FaultKeepingWriter(invocation.out());
    commandLine.setOut(new PrintWriter(help, true));
    ParserEvents events = new ParserEvents(faults, invocation.messages().language());
    commandLine.setParameterExceptionHandler(events);
    commandLine.setExecutionStrategy(events);
    commandLine.setExecutionExceptionHandler(events);
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

    /**
     * Whether it has to know more of one of those than that there is a command of that name.
     *
     * @param name what the command is called
     */
    default boolean reads(String name) {
      return true;
    }
  }

  /** What a command is called. */
  static String name(Class<?> command) {
    return command.getAnnotation(CommandLine.Command.class).name();
  }

  /** The parser with the texts of its help, in the language of the invocation. */
  static CommandLine commandLine(Invocation invocation, Selection selection) {
    CommandLine commandLine = parser(invocation, selection);
    HelpTexts.describe(commandLine, invocation.messages().language());
    return commandLine;
  }

  /** The parser. Its help has no texts yet: most runs show none. */
  private static CommandLine parser(Invocation invocation, Selection selection) {
    CommandFactory factory = new CommandFactory(invocation);
    CommandLine commandLine = new CommandLine(new KorpuCommand(invocation.options()), factory);
    addCommands(commandLine, KorpuCommand.class, 0, selection, factory);
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
      String name = name(command);
      if (!selection.reads(name)) {
        above.addSubcommand(name, CommandSpec.create().name(name));
        continue;
      }
      CommandLine commandLine = new CommandLine(command, factory);
      addCommands(commandLine, command, depth + 1, selection, factory);
      above.addSubcommand(name, commandLine);
    }
  }

  /**
   * The language of messages. Read before the parser runs, since its own faults and the help are
   * said in that language.
   */
  static InterfaceLanguage language(Session session, String... arguments) {
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
