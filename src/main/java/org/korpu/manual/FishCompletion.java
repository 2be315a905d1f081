package org.korpu.manual;

import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.korpu.manual.CommandOption.Reach;
import org.korpu.manual.Value.Count;

/**
 * The script by which fish completes the command line of korpu, with what commands and options are
 * for in the language of the table.
 */
public final class FishCompletion {

  private FishCompletion() {}

  /** The script. */
  public static String of(CommandTable table) {
    return Template.of("korpu.fish")
        .with("TABLE", names(table) + valued(table))
        .with("COMPLETE", lines(table))
        .text();
  }

  private static String names(CommandTable table) {
    StringBuilder lines = new StringBuilder("set -g __korpu_groups");
    table.pages().stream()
        .filter(CommandPage::isGroup)
        .forEach(page -> lines.append(' ').append(quoted(words(page))));
    lines.append("\nset -g __korpu_commands");
    table.pages().stream()
        .skip(1)
        .forEach(page -> lines.append(" \\\n    ").append(quoted(words(page))));
    return lines.append("\n\n").toString();
  }

  private static String valued(CommandTable table) {
    StringBuilder lines = new StringBuilder();
    lines.append("# Whether an option of a command is followed by a value.\n");
    lines.append("function __korpu_takes_value\n    switch \"$argv[1]\"\n");
    for (CommandPage page : table.pages()) {
      lines
          .append("        case ")
          .append(quoted(words(page)))
          .append("\n            contains -- ");
      StringJoiner names = new StringJoiner(" ");
      page.options().stream()
          .filter(option -> option.value().isPresent())
          .forEach(option -> option.names().forEach(names::add));
      lines.append("\"$argv[2]\" ").append(names).append('\n');
    }
    return lines.append("        case '*'\n            false\n    end\nend\n").toString();
  }

  private static String lines(CommandTable table) {
    StringBuilder lines = new StringBuilder();
    table.root().options().stream()
        .filter(option -> option.reach() == Reach.EVERYWHERE)
        .forEach(option -> option("", option, lines));
    for (CommandPage page : table.pages()) {
      String at = " -n " + quoted("__korpu_at " + quoted(words(page)));
      for (CommandPage below : table.below(page)) {
        String name = below.path().get(below.path().size() - 1);
        line(lines, at + " -a " + name + " -d " + quoted(below.header()));
      }
      page.options().stream()
          .filter(option -> option.reach() == Reach.COMMAND)
          .forEach(option -> option(at, option, lines));
      parameters(page, lines);
    }
    return lines.toString();
  }

  private static void option(String at, CommandOption option, StringBuilder lines) {
    String names =
        option.names().stream()
            .map(
                name ->
                    name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.charAt(1))
            .collect(Collectors.joining());
    String value =
        option
            .value()
            .map(FishCompletion::candidates)
            .map(words -> words.isEmpty() ? " -x" : " -x -a " + quoted(words))
            .orElse("");
    line(lines, at + names + value + " -d " + quoted(option.description()));
  }

  private static void parameters(CommandPage page, StringBuilder lines) {
    int position = 0;
    for (CommandParameter parameter : page.parameters()) {
      String candidates = candidates(parameter.value());
      boolean any = parameter.most() == CommandParameter.ANY_NUMBER;
      for (int i = 0; i < (any ? 1 : parameter.most()); i++) {
        String at = quoted(words(page)) + " " + position++ + (any ? "+" : "");
        if (!candidates.isEmpty()) {
          line(lines, " -n " + quoted("__korpu_at " + at) + " -a " + quoted(candidates));
        }
      }
    }
  }

  private static void line(StringBuilder lines, String rest) {
    lines.append("complete -c korpu").append(rest).append('\n');
  }

  private static String words(CommandPage page) {
    return String.join(" ", page.path().subList(1, page.path().size()));
  }

  /** What offers a value; empty where nothing can. */
  private static String candidates(Value value) {
    String words = String.join(" ", value.words());
    String endings = value.endings().stream().map(each -> " " + each).collect(Collectors.joining());
    boolean list = value.count() == Count.LIST;
    return switch (value.kind()) {
      case FILE -> "(__korpu_files" + endings + ")";
      case FOLDER -> "(__korpu_folders)";
      case MEMORY -> "(__korpu_memories" + endings + ")";
      case GLOSSARY -> "(__korpu_glossaries" + endings + ")";
      case WORKSPACE_MEMORY -> "(__korpu_workspace_files tm '' .tmx)";
      case WORKSPACE_GLOSSARY -> "(__korpu_workspace_files glossary '' .csv .tsv .tbx .xlsx)";
      case LANGUAGE -> list ? "(__korpu_list (__korpu_languages))" : "(__korpu_languages)";
      case CHOICE, CHECK -> list ? "(__korpu_list " + words + ")" : words;
      case CONCEPT -> "(__korpu_known concept)";
      case DOMAIN -> "(__korpu_known domain)";
      case COMMAND -> "(__korpu_words_of_help)";
      case NUMBER, DATE, TEXT -> "";
    };
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
