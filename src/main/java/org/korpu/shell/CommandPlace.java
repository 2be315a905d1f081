package org.korpu.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.korpu.manual.CommandOption;
import org.korpu.manual.CommandPage;
import org.korpu.manual.CommandTable;
import org.korpu.manual.Value;

/**
 * Where a command line has got to after some words.
 *
 * @param page the command that the words have called so far
 * @param depth how many of the words called it, {@code korpu} among them where it was typed
 * @param pending the value that the next word must be, after the name of an option
 * @param parameters how many parameters the words have had
 * @param options the options that the words have had, each by one name
 * @param ended whether options are over: after {@code --}
 */
record CommandPlace(
    CommandPage page,
    int depth,
    Optional<Value> pending,
    int parameters,
    List<CommandOption> options,
    boolean ended) {

  static CommandPlace after(List<String> words, CommandTable table) {
    CommandPage page = table.root();
    int depth = !words.isEmpty() && words.get(0).equals("korpu") ? 1 : 0;
    int parameters = 0;
    Optional<Value> pending = Optional.empty();
    List<CommandOption> options = new ArrayList<>();
    boolean ended = false;
    for (int i = depth; i < words.size(); i++) {
      String word = words.get(i);
      if (pending.isPresent()) {
        pending = Optional.empty();
      } else if (!ended && word.equals("--")) {
        ended = true;
      } else if (!ended && word.startsWith("-") && word.length() > 1) {
        int sign = word.indexOf('=');
        Optional<CommandOption> option = page.option(sign < 0 ? word : word.substring(0, sign));
        option.ifPresent(options::add);
        pending = sign < 0 ? option.flatMap(CommandOption::value) : Optional.empty();
      } else if (page.isGroup() && table.below(page, word).isPresent()) {
        page = table.below(page, word).get();
        depth = i + 1;
      } else {
        parameters++;
      }
    }
    return new CommandPlace(page, depth, pending, parameters, options, ended);
  }
}
