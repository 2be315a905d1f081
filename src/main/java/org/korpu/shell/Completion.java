package org.korpu.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.korpu.manual.CommandOption;
import org.korpu.manual.CommandOption.Presence;
import org.korpu.manual.CommandPage;
import org.korpu.manual.CommandParameter;
import org.korpu.manual.CommandTable;
import org.korpu.manual.Value;
import org.korpu.manual.Value.Count;
import org.korpu.shell.ShellLine.Backslash;
import org.korpu.shell.Suggestion.Ending;

/** Finds the words that may stand at the end of a half-typed line. */
public final class Completion {

  private final CommandTable table;
  private final KnownNames names;
  private final Backslash backslash;

  /** For all commands. */
  public Completion(CommandTable table, KnownNames names, Backslash backslash) {
    this.table = table;
    this.names = names;
    this.backslash = backslash;
  }

  /**
   * The words that may stand at the end of a line, all of which begin as its last word does; that
   * is empty after white space.
   */
  public List<Suggestion> suggestions(String line) {
    if (line.stripLeading().startsWith(SessionWord.LOOK_UP.word())) {
      return List.of();
    }
    ShellLine typed = ShellLine.read(line, backslash);
    List<String> words = new ArrayList<>(typed.texts());
    boolean within = !words.isEmpty() && typed.words().get(words.size() - 1).end() == line.length();
    String last = within ? words.remove(words.size() - 1) : "";
    List<Suggestion> found = new ArrayList<>();
    Optional<SessionWord> session =
        words.isEmpty() ? Optional.empty() : SessionWord.of(words.get(0), 0);
    if (session.isPresent()) {
      ofSession(session.get(), words, last, found);
    } else {
      if (words.isEmpty()) {
        for (SessionWord word : SessionWord.values()) {
          if (word != SessionWord.LOOK_UP) {
            found.add(Suggestion.of(word.word(), ""));
          }
        }
      }
      ofCommand(CommandPlace.after(words, table), last, found);
    }
    return found.stream().filter(each -> each.value().startsWith(last)).distinct().toList();
  }

  private void ofSession(
      SessionWord word, List<String> words, String last, List<Suggestion> found) {
    switch (word) {
      case HELP -> below(CommandPlace.after(words.subList(1, words.size()), table).page(), found);
      case OPEN -> files(last, List.of(), found, "");
      case CD -> files(last, List.of(), found, "/");
      default -> {
        // These take nothing, or a text.
      }
    }
  }

  private void ofCommand(CommandPlace place, String last, List<Suggestion> found) {
    if (place.pending().isPresent()) {
      ofValue(place.pending().get(), "", last, found);
      return;
    }
    int sign = last.indexOf('=');
    if (!place.ended() && last.startsWith("--") && sign > 0) {
      String name = last.substring(0, sign);
      place
          .page()
          .option(name)
          .flatMap(CommandOption::value)
          .ifPresent(value -> ofValue(value, name + "=", last.substring(sign + 1), found));
    } else if (!place.ended() && last.startsWith("-")) {
      place.page().options().stream()
          .filter(option -> option.presence() == Presence.REPEATABLE || isNew(option, place))
          .forEach(option -> names(option, found));
    } else if (place.page().isGroup()) {
      below(place.page(), found);
    } else {
      place
          .page()
          .parameter(place.parameters())
          .map(CommandParameter::value)
          .ifPresent(value -> ofValue(value, "", last, found));
    }
  }

  private static boolean isNew(CommandOption option, CommandPlace place) {
    return !place.options().contains(option);
  }

  private static void names(CommandOption option, List<Suggestion> found) {
    for (String name : option.names()) {
      found.add(Suggestion.of(name, sentence(option.description())));
    }
  }

  private void below(CommandPage group, List<Suggestion> found) {
    for (CommandPage page : table.below(group)) {
      found.add(Suggestion.of(page.path().get(page.path().size() - 1), page.header()));
    }
  }

  /**
   * Suggests values.
   *
   * @param before what stands before the value in its word
   */
  private void ofValue(Value value, String before, String typed, List<Suggestion> found) {
    List<String> given = List.of();
    String start = before;
    String last = typed;
    if (value.count() == Count.LIST && typed.indexOf(',') >= 0) {
      int comma = typed.lastIndexOf(',') + 1;
      given = Arrays.asList(typed.substring(0, comma).split(","));
      start = before + typed.substring(0, comma);
      last = typed.substring(comma);
    }
    List<Suggestion> values = new ArrayList<>();
    ofKind(value, last, values);
    for (Suggestion each : values) {
      if (!given.contains(each.value())) {
        found.add(new Suggestion(start + each.value(), each.description(), each.ending()));
      }
    }
  }

  private void ofKind(Value value, String last, List<Suggestion> found) {
    switch (value.kind()) {
      case FILE, MEMORY, GLOSSARY -> files(last, value.endings(), found, "");
      case FOLDER -> files(last, List.of(), found, "/");
      case LANGUAGE -> plain(names.languages(), found);
      case WORKSPACE_MEMORY -> plain(names.memories(), found);
      case WORKSPACE_GLOSSARY -> plain(names.glossaries(), found);
      case CONCEPT -> {
        for (Map.Entry<String, String> concept : names.concepts().entrySet()) {
          found.add(Suggestion.of(concept.getKey(), concept.getValue()));
        }
      }
      case DOMAIN -> plain(names.domains(), found);
      case CHECK, CHOICE -> plain(value.words(), found);
      case COMMAND -> below(table.root(), found);
      case TEXT -> {
        if (value.label().equals("UNIT") || value.label().equals("ID")) {
          plain(names.units(), found);
        }
      }
      case NUMBER, DATE -> {
        // Nobody but the user knows.
      }
    }
  }

  private static void plain(List<String> words, List<Suggestion> found) {
    words.forEach(word -> found.add(Suggestion.of(word, "")));
  }

  /**
   * Suggests files.
   *
   * @param endings in lower case; empty: any
   * @param most {@code /} for folders only
   */
  private void files(String last, List<String> endings, List<Suggestion> found, String most) {
    for (String name : names.files(last)) {
      if (name.endsWith("/")) {
        found.add(new Suggestion(name, "", Ending.OPEN));
      } else if (most.isEmpty() && (endings.isEmpty() || hasOne(name, endings))) {
        found.add(Suggestion.of(name, ""));
      }
    }
  }

  private static boolean hasOne(String name, List<String> endings) {
    String small = name.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(small::endsWith);
  }

  private static String sentence(String text) {
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }
}
