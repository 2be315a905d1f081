package org.korpu.manual;

import java.util.List;
import java.util.Optional;

/**
 * What there is to say of one command.
 *
 * @param path the words that call it, the first of which is {@code korpu}
 * @param header what it does, in one sentence
 * @param description more of that; may be empty
 * @param options its options, its own before those of all commands
 * @param parameters its parameters, in the order of the command line
 * @param examples lines as they are typed, comments among them; at least one
 * @param below the names of the commands below it, in the order of the help; empty unless it is a
 *     group, which does nothing by itself
 */
public record CommandPage(
    List<String> path,
    String header,
    String description,
    List<CommandOption> options,
    List<CommandParameter> parameters,
    List<String> examples,
    List<String> below) {

  public CommandPage {
    path = List.copyOf(path);
    options = List.copyOf(options);
    parameters = List.copyOf(parameters);
    examples = List.copyOf(examples);
    below = List.copyOf(below);
    if (path.isEmpty() || header.isBlank() || examples.isEmpty()) {
      throw new IllegalArgumentException("a command without name, header or example: " + path);
    }
    if (!below.isEmpty() && !parameters.isEmpty()) {
      throw new IllegalArgumentException("a group with parameters: " + path);
    }
    for (int i = 0; i + 1 < parameters.size(); i++) {
      if (parameters.get(i).most() > 1) {
        throw new IllegalArgumentException("a parameter after one without end: " + path);
      }
    }
  }

  /** The name as it is typed: {@code korpu tm lookup}. */
  public String name() {
    return String.join(" ", path);
  }

  /** Whether it is only there to hold others together. */
  public boolean isGroup() {
    return !below.isEmpty();
  }

  /** The option of a name, as typed. */
  public Optional<CommandOption> option(String typed) {
    return options.stream().filter(option -> option.names().contains(typed)).findFirst();
  }

  /**
   * The parameter that a word belongs to.
   *
   * @param position how many words of parameters stand before it
   * @return empty if the command takes no such word
   */
  public Optional<CommandParameter> parameter(int position) {
    int last = Math.min(position, parameters.size() - 1);
    if (last < 0) {
      return Optional.empty();
    }
    CommandParameter parameter = parameters.get(last);
    return position - last < parameter.most() ? Optional.of(parameter) : Optional.empty();
  }
}
