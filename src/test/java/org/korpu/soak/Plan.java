package org.korpu.soak;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.korpu.cli.CommandLineRun;

/**
 * A command that changes the memory, and what the model says of it.
 *
 * @param kind of command
 * @param arguments the command line
 * @param effect what it makes of a state of the memory, by the documented rules
 * @param status the exit status
 * @param refusal what standard error says where the command is refused and changes nothing; null
 *     where it is carried out
 * @param dated the text that gets the date of now; null where none does
 * @param says holds the output against the states before and after
 */
record Plan(
    String kind,
    List<String> arguments,
    Function<State, State> effect,
    int status,
    @Nullable String refusal,
    @Nullable Dated dated,
    Says says) {

  /** Looks at what a command printed. */
  interface Says {
    void check(CommandLineRun run, State before, State after);
  }

  /** A text whose date of change is the time of the command. */
  record Dated(String unit, String language) {}

  /** A command that does what it is asked for, and of whose output nothing is known. */
  static Plan of(String kind, List<String> arguments, Function<State, State> effect) {
    return new Plan(kind, arguments, effect, 0, null, null, (run, before, after) -> {});
  }

  Plan saying(Says check) {
    return new Plan(kind, arguments, effect, status, refusal, dated, check);
  }

  Plan dating(String unit, String language) {
    return new Plan(kind, arguments, effect, status, refusal, new Dated(unit, language), says);
  }

  Plan ending(int code) {
    return new Plan(kind, arguments, effect, code, refusal, dated, says);
  }

  /** A command that must be refused. */
  Plan refused(String words) {
    return new Plan(kind, arguments, state -> state, 2, words, dated, says);
  }
}
