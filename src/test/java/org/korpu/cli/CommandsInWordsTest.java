package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.i18n.Messages;
import picocli.CommandLine;

/** A parser that knows part of the commands gives the same help as one that knows all. */
class CommandsInWordsTest {

  @Test
  void commandIsReadWhereverItStands() {
    for (List<String> path : paths()) {
      String last = path.get(path.size() - 1);
      for (String[] words :
          List.of(
              words(path, "--help"),
              words(List.of("-q"), path, List.of("--help")),
              words(List.of("help"), path),
              words(List.of("-C", "tm"), path, List.of("-h")))) {
        CommandRunner.Selection selection = CommandsInWords.of(words);
        List<Class<?>> below = CommandGroups.below(KorpuCommand.class);
        for (int depth = 0; depth < path.size(); depth++) {
          int at = depth;
          List<Class<?>> known = selection.of(depth, below);
          Class<?> command =
              below.stream()
                  .filter(each -> CommandRunner.name(each).equals(path.get(at)))
                  .findFirst()
                  .orElseThrow();
          assertThat(known).as(last).contains(command);
          assertThat(selection.reads(path.get(depth))).as(last).isTrue();
          below = CommandGroups.below(command);
        }
      }
    }
  }

  @Test
  void helpIsThatOfAParserThatKnowsAllCommands() {
    Path folder = Path.of("");
    Invocation invocation =
        new Invocation(
            CommandLineRun.session(folder),
            new GlobalOptions(),
            new Messages(InterfaceLanguage.EN));
    CommandLine all = CommandRunner.commandLine(invocation, CommandRunner.Selection.ALL);
    for (List<String> path : List.of(List.<String>of(), List.of("tm"), List.of("tm", "lookup"))) {
      CommandLine command = all;
      for (String word : path) {
        command = command.getSubcommands().get(word);
      }
      String help = command.getUsageMessage();
      assertThat(CommandLineRun.in(folder, words(path, "--help")).out()).isEqualTo(help);
      assertThat(CommandLineRun.in(folder, words(List.of("-q"), path, List.of("--help"))).out())
          .isEqualTo(help);
      assertThat(CommandLineRun.in(folder, words(List.of("help"), path)).out()).isEqualTo(help);
    }
  }

  @Test
  void wordsOfAFileAreNotForeseen() {
    assertThat(CommandsInWords.of("@arguments")).isSameAs(CommandRunner.Selection.ALL);
  }

  @Test
  void oneCommandIsEnoughWhereItIsNamed() {
    assertThat(CommandsInWords.of("name", "tm").of(0, KorpuCommand.COMMANDS))
        .containsExactly(NameCommand.class);
  }

  @Test
  void onlyNamedCommandsAreReadWhereNoneStandsInItsPlace() {
    CommandRunner.Selection selection = CommandsInWords.of("-q", "tm", "lookup");
    assertThat(selection.of(0, KorpuCommand.COMMANDS)).isEqualTo(KorpuCommand.COMMANDS);
    assertThat(KorpuCommand.COMMANDS.stream().map(CommandRunner::name).filter(selection::reads))
        .containsExactly("tm");
  }

  private static List<List<String>> paths() {
    List<List<String>> paths = new ArrayList<>();
    add(KorpuCommand.class, List.of(), paths);
    assertThat(paths).hasSizeGreaterThan(50);
    return paths;
  }

  private static void add(Class<?> group, List<String> above, List<List<String>> paths) {
    for (Class<?> command : CommandGroups.below(group)) {
      List<String> path = new ArrayList<>(above);
      path.add(CommandRunner.name(command));
      paths.add(path);
      add(command, path, paths);
    }
  }

  private static String[] words(List<String> path, String... more) {
    return words(path, Arrays.asList(more));
  }

  @SafeVarargs
  private static String[] words(List<String>... parts) {
    return Arrays.stream(parts).flatMap(List::stream).toArray(String[]::new);
  }
}
