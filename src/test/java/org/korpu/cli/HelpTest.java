package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.i18n.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** Help says something about everything, in each language. */
class HelpTest {

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyCommandAndOptionIsExplainedInEachLanguage() {
    return Stream.of(InterfaceLanguage.values())
        .flatMap(
            language ->
                commands(language).stream()
                    .map(
                        command ->
                            DynamicTest.dynamicTest(
                                command.getCommandSpec().qualifiedName() + " " + language.code(),
                                () -> assertExplained(command))));
  }

  private static void assertExplained(CommandLine command) {
    assertThat(command.getCommandSpec().usageMessage().header())
        .as("header")
        .isNotEmpty()
        .doesNotContain("");
    assertThat(command.getCommandSpec().usageMessage().footer()).as("an example").isNotEmpty();
    List<ArgSpec> arguments = new ArrayList<>(command.getCommandSpec().args());
    for (ArgSpec argument : arguments) {
      assertThat(String.join("", argument.description())).as(argument.toString()).isNotBlank();
    }
  }

  @Test
  void helpHasTheSameKeysInEachLanguage() {
    assertThat(keys("az")).isEqualTo(keys("en"));
    assertThat(keys("ru")).isEqualTo(keys("en"));
  }

  @Test
  void helpOfACommandIsInTheLanguageAskedFor() {
    assertThat(CommandLineRun.in(folder, "--ui", "az", "tm", "lookup", "--help").out())
        .contains("Yaddaşın mətn haqqında nə bildiyini göstər", "İstifadə: korpu tm lookup");
    assertThat(CommandLineRun.in(folder, "--ui=ru", "check", "--help").out())
        .contains("Найти ошибки в переводах", "Вызов: korpu check");
    assertThat(CommandLineRun.in(folder, "check", "--help").out()).contains("Usage: korpu check");
  }

  @Test
  void helpOfACommandIsTheSameByEitherName() {
    assertThat(CommandLineRun.in(folder, "help", "tm", "lookup").out())
        .startsWith("Show what the memory knows")
        .isEqualTo(CommandLineRun.in(folder, "tm", "lookup", "--help").out());
    assertThat(CommandLineRun.in(folder, "help").out())
        .isEqualTo(CommandLineRun.in(folder, "--help").out());
    CommandLineRun unknown = CommandLineRun.in(folder, "--ui", "ru", "help", "tm", "lokup");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).contains("неизвестная команда «lokup»");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tm", "glossary", "xliff", "--ui az tm"})
  void groupAloneShowsItsHelpAsAFault(String words) {
    String[] arguments = words.isEmpty() ? new String[0] : words.split(" ");
    CommandLineRun run = CommandLineRun.in(folder, arguments);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(words.contains("az") ? "Əmrlər:" : "Commands:")
        .doesNotContain("Missing");
  }

  @Test
  void versionIsOneLine() {
    CommandLineRun run = CommandLineRun.in(folder, "--version");
    assertThat(run.status()).isZero();
    assertThat(run.out()).matches("korpu \\S+ \\(Java [0-9.+_-]+\\)\\R");
  }

  private static List<CommandLine> commands(InterfaceLanguage language) {
    Session session = CommandLineRun.session(Path.of(""));
    CommandLine root =
        CommandRunner.commandLine(
            new Invocation(session, new GlobalOptions(), new Messages(language)),
            CommandRunner.Selection.ALL);
    List<CommandLine> all = new ArrayList<>();
    collect(root, all);
    return all;
  }

  private static void collect(CommandLine command, List<CommandLine> all) {
    all.add(command);
    command.getSubcommands().values().forEach(each -> collect(each, all));
  }

  private static TreeSet<String> keys(String language) {
    return new TreeSet<>(
        ResourceBundle.getBundle(
                "org.korpu.cli.Help",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT))
            .keySet());
  }
}
