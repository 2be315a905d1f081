package org.korpu.format.tmx;

import org.korpu.model.Position;

/** Counts lines as editors do: they end with LF, CR LF, or CR. */
final class LineCount {

  private int line = 1;
  private int column = 1;
  private boolean afterReturn;

  /** Counts on from a place. */
  static LineCount from(Position place) {
    LineCount count = new LineCount();
    count.line = place.line();
    count.column = place.column();
    return count;
  }

  /** Passes over characters. */
  void pass(char[] text, int from, int to) {
    int last = -1;
    int lines = 0;
    boolean carriage = afterReturn;
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (c > '\r') {
        continue;
      }
      if (c == '\n') {
        boolean second = i > from ? text[i - 1] == '\r' : carriage;
        lines += second ? 0 : 1;
        last = i;
      } else if (c == '\r') {
        lines++;
        last = i;
      }
    }
    line += lines;
    column = last < 0 ? column + (to - from) : to - last;
    if (to > from) {
      afterReturn = text[to - 1] == '\r';
    }
  }

  /** The place reached. */
  Position position() {
    return new Position(line, column);
  }

  /** The place after further characters, which are not passed. */
  Position after(char[] text, int from, int to) {
    LineCount ahead = new LineCount();
    ahead.line = line;
    ahead.column = column;
    ahead.afterReturn = afterReturn;
    ahead.pass(text, from, to);
    return ahead.position();
  }
}
