package org.korpu.shell;

/**
 * A word that may follow what is typed.
 *
 * @param value the whole word, not quoted
 * @param description what it stands for; may be empty
 * @param ending whether the word is complete
 */
public record Suggestion(String value, String description, Ending ending) {

  /** What comes after the word. */
  public enum Ending {
    /** The next word: a space. */
    COMPLETE,
    /** More of this word, as after the name of a folder. */
    OPEN
  }

  /** A complete word. */
  public static Suggestion of(String value, String description) {
    return new Suggestion(value, description, Ending.COMPLETE);
  }
}
