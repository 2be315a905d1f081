package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.i18n.Messages;
import org.korpu.manual.CommandOption;
import org.korpu.manual.CommandOption.Presence;
import org.korpu.manual.CommandOption.Reach;
import org.korpu.manual.CommandPage;
import org.korpu.manual.CommandParameter;
import org.korpu.manual.CommandTable;
import org.korpu.manual.Value;
import org.korpu.manual.Value.Count;
import org.korpu.manual.ValueKind;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The table of the commands holds what the parser takes, all of it. */
class CommandTablesTest {

  private static final CommandTable TABLE =
      CommandTables.in(InterfaceLanguage.EN, CommandLineRun.session(Path.of("")));

  @Test
  void tableHasEachCommandAndEachOptionOfTheParser() {
    List<String> parsed = new ArrayList<>();
    collect(parser(), parsed);
    List<String> written = new ArrayList<>();
    for (CommandPage page : TABLE.pages()) {
      TreeSet<String> names = new TreeSet<>();
      page.options().forEach(option -> names.addAll(option.names()));
      int parameters = page.parameters().size();
      written.add(page.name() + " " + names + " " + parameters);
    }
    assertThat(written).isEqualTo(parsed);
  }

  @Test
  void optionHasItsValueAndHowOftenItMayStand() {
    CommandPage lookup = page("tm", "lookup");
    assertThat(lookup.header()).isEqualTo("Show what the memory knows about a text.");
    assertThat(lookup.examples()).anyMatch(line -> line.startsWith("korpu tm lookup "));
    assertThat(option(lookup, "--to"))
        .isEqualTo(new Value("LANG", ValueKind.LANGUAGE, List.of(), List.of(), Count.LIST));
    assertThat(option(lookup, "--from").count()).isEqualTo(Count.ONE);
    assertThat(option(lookup, "--format").words()).containsExactly("text", "table", "json");
    assertThat(lookup.option("--tm").orElseThrow().presence()).isEqualTo(Presence.REPEATABLE);
    assertThat(lookup.option("--explain").orElseThrow().value()).isEmpty();
    assertThat(page("tm", "split").option("--out").orElseThrow().presence())
        .isEqualTo(Presence.REQUIRED);
    // They exclude each other, and both may be missing.
    assertThat(page("tm", "index").option("--verify").orElseThrow().presence())
        .isEqualTo(Presence.OPTIONAL);
  }

  @Test
  void kindOfAFileDependsOnTheCommand() {
    assertThat(parameter("xliff", "merge").endings()).contains(".xlf", ".sdlxliff");
    assertThat(parameter("xliff", "export").endings()).contains(".docx").doesNotContain(".xlf");
    assertThat(parameter("tm", "stats").kind()).isEqualTo(ValueKind.MEMORY);
    assertThat(parameter("glossary", "import").kind()).isEqualTo(ValueKind.GLOSSARY);
    assertThat(parameter("check").endings()).isEmpty();
    assertThat(parameter("checks", "explain").words()).contains("NumberMismatch");
    assertThat(option(page("tm", "import"), "--into").kind()).isEqualTo(ValueKind.WORKSPACE_MEMORY);
    assertThat(option(page("glossary", "add"), "--into").kind())
        .isEqualTo(ValueKind.WORKSPACE_GLOSSARY);
  }

  @Test
  void wordsBelongToTheirParametersByPosition() {
    CommandPage usage = page("glossary", "usage");
    assertThat(usage.parameter(0).orElseThrow().value().kind()).isEqualTo(ValueKind.CONCEPT);
    assertThat(usage.parameter(1).orElseThrow().value().kind()).isEqualTo(ValueKind.FILE);
    assertThat(usage.parameter(9).orElseThrow().most()).isEqualTo(CommandParameter.ANY_NUMBER);
    assertThat(page("tm", "diff").parameter(2)).isEmpty();
    assertThat(page("doctor").parameter(0)).isEmpty();
  }

  @Test
  void optionsOfAllCommandsAreTheSameEverywhere() {
    List<CommandOption> global =
        TABLE.root().options().stream()
            .filter(option -> option.reach() == Reach.EVERYWHERE)
            .toList();
    assertThat(global).extracting(CommandOption::name).contains("-C", "--ui", "--quiet", "--help");
    for (CommandPage page : TABLE.pages()) {
      assertThat(page.options()).as(page.name()).containsAll(global);
    }
  }

  @Test
  void commandsAreFoundByTheirWords() {
    CommandPage review = page("xliff", "review");
    assertThat(review.isGroup()).isTrue();
    assertThat(TABLE.below(review))
        .extracting(CommandPage::name)
        .containsExactly("korpu xliff review export", "korpu xliff review import");
    assertThat(TABLE.below(review, "exprot")).isEmpty();
  }

  @Test
  void tableSpeaksTheLanguageAskedFor() {
    CommandTable table =
        CommandTables.in(InterfaceLanguage.AZ, CommandLineRun.session(Path.of("")));
    assertThat(table.page(List.of("korpu", "tm", "lookup")).orElseThrow().header())
        .isEqualTo("Yaddaşın mətn haqqında nə bildiyini göstər.");
  }

  @Test
  void valueThatNothingTellsTheKindOfIsAFault() {
    assertThatThrownBy(() -> CommandTables.of(new CommandLine(new Unclear())))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("what is WHATEVER?");
  }

  @Command(name = "unclear", header = "Unclear.", footer = "unclear --what x")
  private static final class Unclear {
    @Option(names = "--what", paramLabel = "WHATEVER", description = "Unclear.")
    private String what;
  }

  private static CommandPage page(String... words) {
    return TABLE.page(Stream.concat(Stream.of("korpu"), Stream.of(words)).toList()).orElseThrow();
  }

  private static Value option(CommandPage page, String name) {
    return page.option(name).orElseThrow().value().orElseThrow();
  }

  private static Value parameter(String... words) {
    return page(words).parameter(0).orElseThrow().value();
  }

  private static CommandLine parser() {
    return CommandRunner.commandLine(
        new Invocation(
            CommandLineRun.session(Path.of("")),
            new GlobalOptions(),
            new Messages(InterfaceLanguage.EN)),
        CommandRunner.Selection.ALL);
  }

  private static void collect(CommandLine command, List<String> all) {
    TreeSet<String> names = new TreeSet<>();
    command.getCommandSpec().options().stream()
        .filter(option -> !option.hidden())
        .forEach(option -> names.addAll(List.of(option.names())));
    int parameters = command.getCommandSpec().positionalParameters().size();
    all.add(command.getCommandSpec().qualifiedName() + " " + names + " " + parameters);
    command.getSubcommands().values().forEach(each -> collect(each, all));
  }
}
