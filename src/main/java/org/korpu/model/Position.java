package org.korpu.model;

/**
 * A place in a text file.
 *
 * @param line 1 for the first line
 * @param column 1 for the first character of the line, in UTF-16 units; 0 where only the line is
 *     known
 */
public record Position(int line, int column) {
  public Position {
    if (line < 1 || column < 0) {
      throw new IllegalArgumentException(line + ":" + column);
    }
  }

  /** A place of which only the line is known. */
  public static Position ofLine(int line) {
    return new Position(line, 0);
  }
}
