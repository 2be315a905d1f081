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

  /** The one that a word stands for. */
  public static Optional<SessionWord> of(String word) {
    return Arrays.stream(values())
        .filter(each -> each.word.equals(word) || each.alias.equals(word))
        .findFirst();
  }
}
