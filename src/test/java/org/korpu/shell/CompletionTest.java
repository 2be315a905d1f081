package org.korpu.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.korpu.manual.CommandOption;
import org.korpu.manual.CommandOption.Presence;
import org.korpu.manual.CommandOption.Reach;
import org.korpu.manual.CommandPage;
import org.korpu.manual.CommandParameter;
import org.korpu.manual.CommandTable;
import org.korpu.manual.Value;
import org.korpu.manual.Value.Count;
import org.korpu.manual.ValueKind;
import org.korpu.shell.LineAssistant.Mark;
import org.korpu.shell.LineAssistant.Mark.Kind;
import org.korpu.shell.ShellLine.Backslash;
import org.korpu.shell.Suggestion.Ending;

class CompletionTest {

  private static final CommandOption LANGUAGE =
      option("--from", Presence.OPTIONAL, value("LANG", ValueKind.LANGUAGE, Count.ONE));

  private static final CommandTable TABLE =
      new CommandTable(
          List.of(
              page("", List.of("tm", "check", "checks"), List.of()),
              page("tm", List.of("lookup", "edit"), List.of()),
              page(
                  "tm lookup",
                  List.of(),
                  List.of(
                      LANGUAGE,
                      option(
                          "--to", Presence.OPTIONAL, value("LANG", ValueKind.LANGUAGE, Count.LIST)),
                      option(
                          "--tm",
                          Presence.REPEATABLE,
                          new Value(
                              "PATH", ValueKind.MEMORY, List.of(), List.of(".tmx"), Count.ONE)),
                      option("--explain", Presence.OPTIONAL, null)),
                  value("TEXT", ValueKind.TEXT, Count.ONE)),
              page("tm edit", List.of(), List.of(), value("UNIT", ValueKind.TEXT, Count.ONE)),
              page(
                  "check",
                  List.of(),
                  List.of(
                      option(
                          "--checks",
                          Presence.OPTIONAL,
                          new Value(
                              "NAME",
                              ValueKind.CHECK,
                              List.of("NumberFormat", "NumberMismatch", "WhiteSpace"),
                              List.of(),
                              Count.LIST))),
                  value("FILE", ValueKind.FILE, Count.ONE)),
              page(
                  "checks", List.of(), List.of(), value("CONCEPT", ValueKind.CONCEPT, Count.ONE))));

  private static final KnownNames NAMES =
      new KnownNames() {
        @Override
        public List<String> files(String beginning) {
          return Stream.of("a b.tmx", "a.TMX", "a.xlf", "out/")
              .filter(name -> name.startsWith(beginning))
              .toList();
        }

        @Override
        public List<String> languages() {
          return List.of("az", "en", "ru");
        }

        @Override
        public List<String> memories() {
          return List.of("tm/a.tmx");
        }

        @Override
        public List<String> glossaries() {
          return List.of("glossary/terms.csv");
        }

        @Override
        public Map<String, String> concepts() {
          return Map.of("cabinet", "Nazirlər Kabineti");
        }

        @Override
        public List<String> domains() {
          return List.of("law");
        }

        @Override
        public List<String> units() {
          return List.of("r12");
        }
      };

  private static CommandPage page(
      String words, List<String> below, List<CommandOption> options, Value... parameters) {
    Stream<String> path = words.isEmpty() ? Stream.of() : Stream.of(words.split(" "));
    return new CommandPage(
        Stream.concat(Stream.of("korpu"), path).toList(),
        "Header of " + words + ".",
        "",
        options,
        Stream.of(parameters).map(each -> new CommandParameter(each, 0, 1, "it")).toList(),
        List.of("korpu " + words),
        below);
  }

  private static CommandOption option(String name, Presence presence, Value value) {
    return new CommandOption(
        List.of(name), Optional.ofNullable(value), presence, Reach.COMMAND, "About it. More.");
  }

  private static Value value(String label, ValueKind kind, Count count) {
    return new Value(label, kind, List.of(), List.of(), count);
  }

  private static List<String> after(String line) {
    return new Completion(TABLE, NAMES, Backslash.ESCAPES)
        .suggestions(line).stream().map(Suggestion::value).toList();
  }

  @Test
  void firstWordIsACommandOrAWordOfTheSession() {
    assertThat(after("")).contains("tm", "check", "help", "exit").doesNotContain("?");
    assertThat(after("ch")).containsExactly("check", "checks");
    assertThat(after("korpu ch")).containsExactly("check", "checks");
  }

  @Test
  void groupIsFollowedByItsCommands() {
    assertThat(after("tm ")).containsExactly("lookup", "edit");
    assertThat(after("tm l")).containsExactly("lookup");
    assertThat(after("help tm ")).containsExactly("lookup", "edit");
  }

  @Test
  void optionThatStandsOnceIsNotOfferedAgain() {
    assertThat(after("tm lookup --")).containsExactly("--from", "--to", "--tm", "--explain");
    assertThat(after("tm lookup --explain --tm a.tmx --"))
        .containsExactly("--from", "--to", "--tm");
  }

  @Test
  void valueFollowsItsOption() {
    assertThat(after("tm lookup --from ")).containsExactly("az", "en", "ru");
    assertThat(after("tm lookup --from=r")).containsExactly("--from=ru");
    assertThat(after("tm lookup --to az,")).containsExactly("az,en", "az,ru");
    assertThat(after("check --checks WhiteSpace,N"))
        .containsExactly("WhiteSpace,NumberFormat", "WhiteSpace,NumberMismatch");
  }

  @Test
  void filesAreThoseOfTheEndingsAndFoldersOnTheWay() {
    assertThat(after("tm lookup --tm ")).containsExactly("a b.tmx", "a.TMX", "out/");
    assertThat(after("check ")).containsExactly("a b.tmx", "a.TMX", "a.xlf", "out/");
    assertThat(after("tm lookup --tm 'a ")).containsExactly("a b.tmx");
    assertThat(after("cd ")).containsExactly("out/");
    assertThat(new Completion(TABLE, NAMES, Backslash.ESCAPES).suggestions("check o"))
        .containsExactly(new Suggestion("out/", "", Ending.OPEN));
  }

  @Test
  void conceptsAndUnitsAreOffered() {
    assertThat(new Completion(TABLE, NAMES, Backslash.ESCAPES).suggestions("checks c"))
        .containsExactly(Suggestion.of("cabinet", "Nazirlər Kabineti"));
    assertThat(after("tm edit ")).containsExactly("r12");
  }

  @Test
  void textHasNoCompletion() {
    assertThat(after("? ch")).isEmpty();
    assertThat(after("tm lookup the")).isEmpty();
    assertThat(after("check a.xlf ")).isEmpty();
    assertThat(after("tm lookup -- --")).isEmpty();
  }

  private static List<Mark> marks(String line) {
    return LineMarks.of(line, TABLE, Backslash.ESCAPES);
  }

  @Test
  void commandAndOptionsAreMarked() {
    assertThat(marks("tm lookup --from=en x"))
        .containsExactly(new Mark(0, 9, Kind.COMMAND), new Mark(10, 16, Kind.OPTION));
    assertThat(marks("exit")).containsExactly(new Mark(0, 4, Kind.COMMAND));
  }

  @Test
  void whatThereIsNotIsMarkedWhenItCanBecomeNothingElse() {
    assertThat(marks("tm lookup --fr")).containsExactly(new Mark(0, 9, Kind.COMMAND));
    assertThat(marks("tm lookup --fr x"))
        .containsExactly(new Mark(0, 9, Kind.COMMAND), new Mark(10, 14, Kind.UNKNOWN));
    assertThat(marks("tm lok x"))
        .containsExactly(new Mark(0, 2, Kind.COMMAND), new Mark(3, 6, Kind.UNKNOWN));
    assertThat(marks("tn lookup")).containsExactly(new Mark(0, 2, Kind.UNKNOWN));
  }

  @Test
  void textIsNotMarked() {
    assertThat(marks("? tm lookup")).isEmpty();
    assertThat(marks("The list was approved")).isEmpty();
    assertThat(marks("")).isEmpty();
  }
}
