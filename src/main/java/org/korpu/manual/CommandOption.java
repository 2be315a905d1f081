package org.korpu.manual;

import java.util.List;
import java.util.Optional;

/**
 * An option of a command.
 *
 * @param names all its names, as typed: {@code -q}, {@code --quiet}
 * @param value what follows it; empty for a switch
 * @param presence whether it must or may be there, once or more often
 * @param reach whether only this command has it
 * @param description what it does, in the language of the table
 */
public record CommandOption(
    List<String> names, Optional<Value> value, Presence presence, Reach reach, String description) {

  /** How often an option stands on a command line. */
  public enum Presence {
    /** Once or not at all. */
    OPTIONAL,
    /** Once. */
    REQUIRED,
    /** Any number of times. */
    REPEATABLE
  }

  /** Who has an option. */
  public enum Reach {
    /** This command. */
    COMMAND,
    /** This command and all others: it may stand before the name of the command too. */
    EVERYWHERE
  }

  public CommandOption {
    names = List.copyOf(names);
    if (names.isEmpty() || description.isBlank()) {
      throw new IllegalArgumentException("an option without name or description: " + names);
    }
    for (String name : names) {
      if (!name.startsWith("-") || name.equals("-")) {
        throw new IllegalArgumentException("no name of an option: " + name);
      }
    }
  }

  /** The name that says most: the longest. */
  public String name() {
    String longest = names.get(0);
    for (String name : names) {
      longest = name.length() > longest.length() ? name : longest;
    }
    return longest;
  }
}
