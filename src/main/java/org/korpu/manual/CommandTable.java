package org.korpu.manual;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All commands, in one language. Immutable.
 *
 * @param pages the commands: {@code korpu} itself first, each group before what is below it, in the
 *     order of the help
 */
public record CommandTable(List<CommandPage> pages) {

  /**
   * Makes a table.
   *
   * @throws IllegalArgumentException if a command comes twice, or names one below it that is not
   *     there
   */
  public CommandTable {
    pages = List.copyOf(pages);
    Map<List<String>, CommandPage> byPath = new LinkedHashMap<>();
    for (CommandPage page : pages) {
      if (byPath.put(page.path(), page) != null) {
        throw new IllegalArgumentException("twice: " + page.name());
      }
    }
    for (CommandPage page : pages) {
      for (String word : page.below()) {
        if (!byPath.containsKey(path(page, word))) {
          throw new IllegalArgumentException("not there: " + page.name() + " " + word);
        }
      }
    }
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("a table without commands");
    }
  }

  /** The command {@code korpu} itself. */
  public CommandPage root() {
    return pages.get(0);
  }

  /**
   * The command that words call.
   *
   * @param path all its words, from {@code korpu} on
   */
  public Optional<CommandPage> page(List<String> path) {
    return pages.stream().filter(page -> page.path().equals(path)).findFirst();
  }

  /** The command of that name below a group; empty if there is none. */
  public Optional<CommandPage> below(CommandPage group, String word) {
    return group.below().contains(word) ? page(path(group, word)) : Optional.empty();
  }

  /** The commands below a group, in the order of the help. */
  public List<CommandPage> below(CommandPage group) {
    return group.below().stream().flatMap(word -> below(group, word).stream()).toList();
  }

  private static List<String> path(CommandPage group, String word) {
    return Stream.concat(group.path().stream(), Stream.of(word)).toList();
  }
}
