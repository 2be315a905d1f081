package org.korpu.shell;

import java.util.List;
import org.korpu.shell.ShellLine.Backslash;

/** What helps a person who types a line. Asked in the thread that reads the line. */
public interface LineAssistant {

  /**
   * The words that may stand where the cursor is.
   *
   * @param before the line up to the cursor
   */
  List<Suggestion> suggestions(String before);

  /** The parts of a line that stand out, in order, none in another; asked at each key. */
  List<Mark> marks(String line);

  /** How words are kept together. */
  Backslash backslash();

  /**
   * A part of a line.
   *
   * @param start where it begins, in UTF-16 units
   * @param end exclusive
   */
  record Mark(int start, int end, Kind kind) {

    /** What it is. */
    public enum Kind {
      /** The words that call a command. */
      COMMAND,
      /** The name of an option that the command has. */
      OPTION,
      /** A command or an option that there is not. */
      UNKNOWN
    }
  }
}
