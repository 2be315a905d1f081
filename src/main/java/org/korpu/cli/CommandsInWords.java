package org.korpu.cli;

import java.util.List;
import java.util.Set;

/**
 * What the parser has to know of the commands to read certain words. It reads the annotations of
 * each command that it knows, which takes most of the time of a short run.
 *
 * <p>Where the words name a command in its place, that one is enough. Where they do not, as in
 * {@code korpu --help} and {@code korpu -C folder tm lookup}, it knows all of them, but by their
 * names only, for the list of the help and for what is said of a misspelt command: only of a
 * command whose name is among the words can it ever read the options.
 *
 * @param words the arguments
 * @param names the same, to find names among them
 */
record CommandsInWords(List<String> words, Set<String> names) implements CommandRunner.Selection {

  CommandsInWords {
    words = List.copyOf(words);
    names = Set.copyOf(names);
  }

  /** For these words; all of all commands where some words stand in a file: {@code @arguments}. */
  static CommandRunner.Selection of(String... arguments) {
    List<String> words = List.of(arguments);
    return words.stream().anyMatch(word -> word.startsWith("@"))
        ? CommandRunner.Selection.ALL
        : new CommandsInWords(words, Set.copyOf(words));
  }

  @Override
  public List<Class<?>> of(int depth, List<Class<?>> commands) {
    if (words.size() > depth && !words.get(0).equals(HelpCommand.NAME)) {
      for (Class<?> command : commands) {
        if (CommandRunner.name(command).equals(words.get(depth))) {
          return List.of(command);
        }
      }
    }
    return commands;
  }

  @Override
  public boolean reads(String name) {
    return names.contains(name);
  }
}
