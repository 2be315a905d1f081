package org.korpu.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.korpu.cli.CommandLineRun;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.manual.CommandOption;
import org.korpu.manual.CommandOption.Reach;
import org.korpu.manual.CommandPage;
import org.korpu.manual.CommandTable;

/** Pages tell of every option, and of none that there is not. */
class OptionsOnPagesTest {

  private static final CommandTable COMMANDS = CommandLineRun.commands(InterfaceLanguage.EN);

  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--?[a-zA-Z][a-z-]*");

  /** A command in the text, between grave accents. */
  private static final Pattern COMMAND = Pattern.compile("`korpu ([^`\n]+)`");

  @Test
  void everyOptionOfACommandStandsOnAPageAboutTheCommand() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path page : PageFolder.pages()) {
      texts.add(Files.readString(page));
    }
    List<String> missing = new ArrayList<>();
    for (CommandPage command : COMMANDS.pages()) {
      Set<String> named = namedWith(command, texts);
      command.options().stream()
          .filter(option -> option.reach() == Reach.COMMAND)
          .filter(option -> option.names().stream().noneMatch(named::contains))
          .forEach(option -> missing.add(command.name() + " " + option.name()));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void commandsInTheTextOfPagesAreThereWithTheirOptions() throws IOException {
    Set<String> wrong = new TreeSet<>();
    for (Path page : PageFolder.pages()) {
      COMMAND
          .matcher(Files.readString(page))
          .results()
          .map(command -> command.group(1))
          .filter(command -> !isThere(command))
          .forEach(command -> wrong.add(page + ": korpu " + command));
    }
    assertThat(wrong).isEmpty();
  }

  /** What options the pages name that name the command, be it without {@code korpu}. */
  private static Set<String> namedWith(CommandPage command, List<String> pages) {
    String name = command.name().substring(command.name().indexOf(' ') + 1);
    Set<String> named = new TreeSet<>();
    pages.stream()
        .filter(page -> page.contains(name))
        .flatMap(page -> OPTION.matcher(page).results())
        .map(MatchResult::group)
        .forEach(named::add);
    return named;
  }

  private static boolean isThere(String words) {
    CommandPage command = COMMANDS.root();
    boolean value = false;
    for (String word : words.split(" ")) {
      if (word.startsWith("-") && word.length() > 1) {
        Optional<CommandOption> option = command.option(word.replaceFirst("[=|].*", ""));
        if (option.isEmpty()) {
          return false;
        }
        value = option.get().value().isPresent() && !word.contains("=");
      } else if (value) {
        value = false;
      } else if (command.isGroup() && Character.isLowerCase(word.charAt(0))) {
        Optional<CommandPage> below = COMMANDS.below(command, word);
        if (below.isEmpty()) {
          return false;
        }
        command = below.get();
      }
    }
    return true;
  }
}
