package org.korpu.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.korpu.cli.CommandLineRun;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.manual.CommandPage;

/**
 * Every example in the help of a command can be typed. Those of one command are run in a workspace
 * of their own, which {@code help-examples.sh} has made: with the documents, memories and
 * glossaries that examples name.
 */
@DisabledOnOs(OS.WINDOWS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HelpExamplesTest {

  private static final Path FILES = Path.of("src/test/resources/org/korpu/guide");

  /** Examples that end only when a person ends them, or need what a test has not. */
  private static final Map<String, String> NOT_RUN =
      Map.of(
          "korpu tm edit tm/reviewed.tmx:8 --lang az",
          "opens an editor, which needs a terminal",
          "korpu watch release.en-az.xlf",
          "ends only when a person ends it",
          "korpu watch releases --checks TermMissing,NumberMismatch",
          "ends only when a person ends it");

  @TempDir static Path temporary;
  private Path prepared;

  @BeforeAll
  void prepare() throws IOException {
    Path home = Files.createDirectory(temporary.resolve("home"));
    prepared = PageFolder.withStarter(home);
    PageFolder.copy(FILES.resolve("help-examples"), prepared);
    PageShell shell = new PageShell(home, prepared, Locale.ENGLISH);
    for (String line : Files.readAllLines(FILES.resolve("help-examples.sh"))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> printed = shell.run(line, "");
        assertThat(shell.status()).as("%s%n%s", line, printed).isLessThan(2);
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> examplesEndWithoutAFault() {
    Set<CommandPage> pages = new LinkedHashSet<>();
    Set<List<String>> known = new HashSet<>();
    for (InterfaceLanguage language : InterfaceLanguage.values()) {
      for (CommandPage page : CommandLineRun.commands(language).pages()) {
        if (known.add(page.examples())) {
          pages.add(page);
        }
      }
    }
    return pages.stream().map(page -> DynamicTest.dynamicTest(page.name(), () -> run(page)));
  }

  @Test
  void eachCommandHasAnExampleOfItself() {
    List<String> without = new ArrayList<>();
    for (CommandPage page : CommandLineRun.commands(InterfaceLanguage.EN).pages()) {
      if (page.examples().stream().noneMatch(line -> (line + " ").contains(page.name() + " "))) {
        without.add(page.name());
      }
    }
    assertThat(without).isEmpty();
  }

  @Test
  void examplesShowTheSameOptionsInEachLanguage() {
    List<CommandPage> english = CommandLineRun.commands(InterfaceLanguage.EN).pages();
    for (InterfaceLanguage language : List.of(InterfaceLanguage.AZ, InterfaceLanguage.RU)) {
      List<CommandPage> other = CommandLineRun.commands(language).pages();
      for (int i = 0; i < english.size(); i++) {
        assertThat(options(other.get(i)))
            .as(english.get(i).name() + " " + language.code())
            .isEqualTo(options(english.get(i)));
      }
    }
  }

  /** One after the other, as a reader would try them. */
  private void run(CommandPage page) throws IOException {
    Path home = Files.createTempDirectory(temporary, "example");
    PageFolder.copy(prepared.getParent(), home);
    PageShell shell = new PageShell(home, home.resolve("releases"), Locale.ENGLISH);
    for (String line : page.examples()) {
      if (!line.startsWith("#") && !NOT_RUN.containsKey(line)) {
        List<String> printed = shell.run(line, "");
        assertThat(shell.status()).as("%s%n%s", line, String.join("\n", printed)).isLessThan(2);
      }
    }
  }

  private static List<Set<String>> options(CommandPage page) {
    List<Set<String>> options = new ArrayList<>();
    for (String line : page.examples()) {
      Set<String> names = new TreeSet<>(List.of(line.split(" ")));
      names.removeIf(word -> !word.startsWith("-"));
      options.add(names);
    }
    return options;
  }
}
