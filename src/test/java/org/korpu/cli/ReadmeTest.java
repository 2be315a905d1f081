package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.i18n.Messages;
import picocli.CommandLine;

/** The commands that the README shows are commands that korpu has. */
class ReadmeTest {

  private static final Path README = Path.of("README.md");

  private static final Pattern BLOCK =
      Pattern.compile("^```\\w*\\R(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  /** A line of a block that runs korpu; what a shell does after it is none of our business. */
  private static final Pattern COMMAND =
      Pattern.compile(
          "^(?:\\$ )?(?:\\./)?korpu ((?:\"[^\"\\n]*\"|[^\"|&>#\\n])*)", Pattern.MULTILINE);

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  private static final Pattern TABLE_ROW =
      Pattern.compile("^\\| `korpu ([a-z ]+)[^`]*` \\|", Pattern.MULTILINE);

  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)");

  @TestFactory
  Stream<DynamicTest> everyCommandShownCanBeParsed() throws IOException {
    List<String> shown = shownCommands();
    assertThat(shown).hasSizeGreaterThanOrEqualTo(8);
    return shown.stream()
        .distinct()
        .map(
            arguments ->
                DynamicTest.dynamicTest(
                    arguments,
                    () ->
                        assertThatCode(() -> parser().parseArgs(words(arguments)))
                            .doesNotThrowAnyException()));
  }

  @Test
  void tableNamesEachCommandOnce() throws IOException {
    List<String> named =
        TABLE_ROW.matcher(readme()).results().map(row -> row.group(1).strip()).toList();
    List<String> commands = new ArrayList<>();
    collect(parser(), "", commands);
    assertThat(named).containsExactlyInAnyOrderElementsOf(commands);
  }

  @Test
  void filesThatPagesLinkToAreThere() throws IOException {
    TreeSet<String> missing = new TreeSet<>();
    List<Path> pages = new ArrayList<>(List.of(README, Path.of("CHANGES.md")));
    try (Stream<Path> site = Files.walk(Path.of("src/site/markdown"))) {
      site.filter(page -> page.toString().endsWith(".md")).forEach(pages::add);
    }
    for (Path page : pages) {
      String text = Files.readString(page, StandardCharsets.UTF_8);
      LINK.matcher(text)
          .results()
          .map(MatchResult::group)
          .map(link -> link.substring(2, link.length() - 1))
          .filter(link -> !Files.exists(page.resolveSibling(link)))
          .forEach(link -> missing.add(page + " → " + link));
    }
    assertThat(missing).isEmpty();
  }

  private static List<String> shownCommands() throws IOException {
    List<String> shown = new ArrayList<>();
    BLOCK
        .matcher(readme())
        .results()
        .forEach(
            block ->
                COMMAND
                    .matcher(block.group(1))
                    .results()
                    .forEach(command -> shown.add(command.group(1).strip())));
    return shown;
  }

  private static String readme() throws IOException {
    return Files.readString(README, StandardCharsets.UTF_8);
  }

  private static String[] words(String arguments) {
    return WORD.matcher(arguments)
        .results()
        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
        .toArray(String[]::new);
  }

  private static CommandLine parser() {
    return CommandRunner.commandLine(
        new Invocation(
            CommandLineRun.session(Path.of("")),
            new GlobalOptions(),
            new Messages(InterfaceLanguage.of(Locale.ENGLISH))),
        CommandRunner.Selection.ALL);
  }

  /** The commands without commands of their own, as they are typed. */
  private static void collect(CommandLine command, String name, List<String> leaves) {
    if (command.getSubcommands().isEmpty()) {
      leaves.add(name.strip());
    }
    command.getSubcommands().forEach((word, each) -> collect(each, name + " " + word, leaves));
  }
}
