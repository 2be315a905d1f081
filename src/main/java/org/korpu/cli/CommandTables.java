package org.korpu.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.i18n.Messages;
import org.korpu.manual.CommandOption;
import org.korpu.manual.CommandOption.Presence;
import org.korpu.manual.CommandOption.Reach;
import org.korpu.manual.CommandPage;
import org.korpu.manual.CommandParameter;
import org.korpu.manual.CommandTable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Range;
import picocli.CommandLine.ScopeType;

/** Makes the table of the commands from what the parser knows of them. */
final class CommandTables {

  private CommandTables() {}

  /**
   * All commands, told in a language. Takes as long as the help of all of them: a tenth of a second
   * in a process that has just started.
   */
  static CommandTable in(InterfaceLanguage language, Session session) {
    Invocation invocation = new Invocation(session, new GlobalOptions(), new Messages(language));
    return of(CommandRunner.commandLine(invocation, CommandRunner.Selection.ALL));
  }

  /** The commands of a parser. What the help hides is left out. */
  static CommandTable of(CommandLine root) {
    List<CommandPage> pages = new ArrayList<>();
    add(root, List.of(), pages);
    return new CommandTable(pages);
  }

  private static void add(CommandLine command, List<String> above, List<CommandPage> pages) {
    CommandSpec spec = command.getCommandSpec();
    List<String> path = Stream.concat(above.stream(), Stream.of(spec.name())).toList();
    List<CommandLine> below =
        command.getSubcommands().values().stream()
            .filter(each -> !each.getCommandSpec().usageMessage().hidden())
            .toList();
    pages.add(
        new CommandPage(
            path,
            text(spec.usageMessage().header()),
            text(spec.usageMessage().description()),
            spec.options().stream()
                .filter(option -> !option.hidden())
                .map(option -> option(path, option))
                .sorted(Comparator.comparing(CommandOption::reach))
                .toList(),
            spec.positionalParameters().stream()
                .filter(parameter -> !parameter.hidden())
                .map(parameter -> parameter(path, parameter))
                .toList(),
            Stream.of(spec.usageMessage().footer()).map(String::strip).toList(),
            below.stream().map(CommandLine::getCommandName).toList()));
    below.forEach(each -> add(each, path, pages));
  }

  private static CommandOption option(List<String> path, OptionSpec option) {
    boolean isSwitch = option.arity().max() == 0;
    return new CommandOption(
        List.of(option.names()),
        isSwitch ? Optional.empty() : Optional.of(ArgumentValues.of(path, option)),
        presence(option),
        option.scopeType() == ScopeType.INHERIT ? Reach.EVERYWHERE : Reach.COMMAND,
        description(option));
  }

  /** One of a group of options that exclude each other is required in the eyes of the parser. */
  private static Presence presence(OptionSpec option) {
    if (option.isMultiValue()) {
      return Presence.REPEATABLE;
    }
    return option.required() && option.group() == null ? Presence.REQUIRED : Presence.OPTIONAL;
  }

  private static CommandParameter parameter(List<String> path, PositionalParamSpec parameter) {
    Range arity = parameter.arity();
    return new CommandParameter(
        ArgumentValues.of(path, parameter),
        arity.min(),
        arity.isVariable() ? CommandParameter.ANY_NUMBER : arity.max(),
        description(parameter));
  }

  private static String description(ArgSpec argument) {
    return text(argument.description());
  }

  private static String text(String[] lines) {
    return String.join(" ", lines).strip();
  }
}
