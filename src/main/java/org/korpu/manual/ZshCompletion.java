package org.korpu.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.korpu.manual.CommandOption.Presence;
import org.korpu.manual.CommandOption.Reach;
import org.korpu.manual.Value.Count;

/**
 * The script by which zsh completes the command line of korpu, with what commands and options are
 * for in the language of the table. A file of the name {@code _korpu} on the {@code fpath}, or read
 * by the user's settings.
 */
public final class ZshCompletion {

  private ZshCompletion() {}

  /** The script. */
  public static String of(CommandTable table) {
    StringBuilder functions = new StringBuilder();
    names(table, functions);
    everywhere(table.root(), functions);
    for (CommandPage page : table.pages()) {
      functions.append(function(page)).append("() {\n");
      List<String> words = new ArrayList<>();
      if (page.isGroup()) {
        words.add("_korpu_group " + Template.quoted(words(page)));
      } else {
        words.add("_korpu_leaf");
      }
      page.options().stream()
          .filter(option -> option.reach() == Reach.COMMAND)
          .forEach(option -> words.add(option(option)));
      parameters(page, words);
      functions.append("  ").append(String.join(" \\\n    ", words)).append("\n}\n\n");
    }
    return Template.of("korpu.zsh").with("TABLE", functions.toString()).text();
  }

  private static void names(CommandTable table, StringBuilder functions) {
    functions.append("# The names below a command, and what each does.\n_korpu_below() {\n");
    functions.append("  case $1 in\n");
    for (CommandPage page : table.pages()) {
      if (page.isGroup()) {
        functions.append("    ").append(Template.quoted(words(page))).append(") print -rl --");
        for (CommandPage below : table.below(page)) {
          String name = below.path().get(below.path().size() - 1);
          functions.append(" \\\n      ").append(Template.quoted(name + ":" + header(below)));
        }
        functions.append(" ;;\n");
      }
    }
    functions.append("  esac\n}\n\n");
  }

  private static void everywhere(CommandPage root, StringBuilder functions) {
    functions.append("# The options of every command.\n_korpu_everywhere() {\n");
    functions.append("  korpu_everywhere=(");
    root.options().stream()
        .filter(option -> option.reach() == Reach.EVERYWHERE)
        .forEach(option -> functions.append("\n    ").append(option(option)));
    functions.append("\n  )\n}\n\n");
  }

  private static String function(CommandPage page) {
    return page.path().size() == 1 ? "_korpu-root" : "_" + String.join("-", page.path());
  }

  private static String words(CommandPage page) {
    return String.join(" ", page.path().subList(1, page.path().size()));
  }

  private static String header(CommandPage page) {
    return page.header().endsWith(".")
        ? page.header().substring(0, page.header().length() - 1)
        : page.header();
  }

  /** One word of {@code _arguments} for each name. */
  private static String option(CommandOption option) {
    StringJoiner words = new StringJoiner(" ");
    for (String name : option.names()) {
      String others =
          option.names().size() == 1 ? "" : "(" + String.join(" ", option.names()) + ")";
      String prefix = option.presence() == Presence.REPEATABLE ? "*" : others;
      String described = "[" + escaped(option.description(), "[]\\") + "]";
      String follows = name.startsWith("--") ? "=" : "+";
      String value = option.value().map(each -> ":" + label(each) + ":" + action(each)).orElse("");
      words.add(
          Template.quoted(prefix + name + (value.isEmpty() ? "" : follows) + described + value));
    }
    return words.toString();
  }

  private static void parameters(CommandPage page, List<String> words) {
    int position = 1;
    for (CommandParameter parameter : page.parameters()) {
      String value = label(parameter.value()) + ":" + action(parameter.value());
      if (parameter.most() == CommandParameter.ANY_NUMBER) {
        words.add(Template.quoted("*:" + value));
      } else {
        for (int i = 0; i < parameter.most(); i++) {
          String optional = i < parameter.least() ? ":" : "::";
          words.add(Template.quoted(position++ + optional + value));
        }
      }
    }
  }

  private static String label(Value value) {
    return escaped(value.label(), ":\\");
  }

  /** What offers a value. A space before a function keeps it from getting more arguments. */
  private static String action(Value value) {
    String list = value.count() == Count.LIST ? " -s ," : "";
    String endings = value.endings().stream().map(each -> " " + each).collect(Collectors.joining());
    return switch (value.kind()) {
      case FILE -> " _korpu_files" + endings;
      case FOLDER -> " _files -/";
      case MEMORY -> " _korpu_memories" + endings;
      case GLOSSARY -> " _korpu_glossaries" + endings;
      case WORKSPACE_MEMORY -> " _korpu_workspace_memories";
      case WORKSPACE_GLOSSARY -> " _korpu_workspace_glossaries";
      case LANGUAGE -> " _korpu_languages" + list;
      case CHOICE, CHECK -> " _korpu_words" + list + " " + String.join(" ", value.words());
      case CONCEPT -> " _korpu_known concept";
      case DOMAIN -> " _korpu_known domain";
      case COMMAND -> " _korpu_words_of_help";
      case NUMBER, DATE, TEXT -> " ";
    };
  }

  private static String escaped(String text, String special) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (special.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }
}
