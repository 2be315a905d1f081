package org.korpu.shell;

import java.util.Arrays;
import java.util.Optional;
import org.korpu.model.MessageKey;

/**
 * What a session understands besides the commands of korpu, in the order of its help; as a message,
 * what it does.
 */
public enum SessionWord implements MessageKey {
  LOOK_UP("?", "", "TEXT"),
  OPEN("open", "", "FILE"),
  NEXT("next", "n", ""),
  PREVIOUS("prev", "p", ""),
  SHOW("show", "", "[NUMBER]"),
  FIND("find", "", "TEXT"),
  CLOSE("close", "", ""),
  CD("cd", "", "[FOLDER]"),
  HISTORY("history", "", ""),
  HELP("help", "", "[COMMAND]"),
  EXIT("exit", "quit", "");

  private final String word;
  private final String alias;
  private final String operands;

  SessionWord(String word, String alias, String operands) {
    this.word = word;
    this.alias = alias;
    this.operands = operands;
  }

  /** The word itself. */
  public String word() {
    return word;
  }

  /** How it is used, as the help shows it. */
  public String usage() {
    return (word + " " + operands).strip();
  }

  /**
   * The one that a line calls, empty where it calls none: “next” is one, “next week” a text.
   *
   * @param first the first word of the line
   * @param operands how many words follow it
   */
  public static Optional<SessionWord> of(String first, int operands) {
    return Arrays.stream(values())
        .filter(each -> each.word.equals(first) || each.alias.equals(first))
        .filter(each -> !each.operands.isEmpty() || operands == 0)
        .findFirst();
  }
}
