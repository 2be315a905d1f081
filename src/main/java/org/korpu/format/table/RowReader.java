package org.korpu.format.table;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Message;
import org.korpu.model.Position;

/**
 * Cuts a table into rows and cells as the package describes. Holds one row at a time. A row with a
 * fault is passed over up to the end of its first line. For one thread.
 */
public final class RowReader {

  /** Characters that a quoted cell may have: 1 Mi. A cell of a spreadsheet has 32,767 at most. */
  static final int LONGEST_QUOTED = 1 << 20;

  /** Characters that a row may have: 16 Mi, as many as a unit of TMX. */
  static final int LONGEST_ROW = 1 << 24;

  private static final char QUOTE = '"';
  private static final int NONE = -1;

  /** A row that cannot be read. */
  public static final class RowFault extends Exception {

    private final transient Message fault;
    private final transient Position position;

    RowFault(Message fault, Position position) {
      super(fault.key().name(), null, false, false);
      this.fault = fault;
      this.position = position;
    }

    /** What is wrong. */
    public Message fault() {
      return fault;
    }

    /** Where it begins. */
    public Position position() {
      return position;
    }
  }

  private final Reader in;
  private final char delimiter;

  /** Holds the row from {@link #start} on; places in the row are offsets from there. */
  private char[] buffer = new char[1 << 16];

  private int start;
  private int end;

  /** Where {@link #start} is in the text of the table; meaningless past two gigabytes. */
  private int passed;

  private boolean atEnd;
  private int line = 1;

  /** Where the scan stands: offset, line, and offset of the beginning of that line. */
  private int at;

  private int scanLine;
  private int lineStart;

  /**
   * For a text, from its beginning.
   *
   * @param in not closed
   */
  public RowReader(Reader in, char delimiter) {
    this.in = in;
    this.delimiter = delimiter;
  }

  /**
   * The next row; null at the end. A blank line is a row of one empty cell.
   *
   * @throws RowFault if the row has a fault; the next call goes on after its first line
   */
  public @Nullable List<Cell> next() throws IOException, RowFault {
    at = 0;
    scanLine = line;
    lineStart = 0;
    if (!has(0)) {
      return null;
    }
    List<Cell> cells = new ArrayList<>();
    try {
      cells.add(cell());
      while (looksAt(delimiter)) {
        at++;
        cells.add(cell());
      }
    } catch (RowFault e) {
      skipLine();
      throw e;
    }
    passLineBreak();
    start += at;
    passed += at;
    line = scanLine;
    return cells;
  }

  private Cell cell() throws IOException, RowFault {
    Position position = new Position(scanLine, at - lineStart + 1);
    if (looksAt(QUOTE)) {
      int close = closingQuote(position);
      if (close != NONE) {
        String text = quoted(at + 1, close);
        int from = at;
        pass(close + 1);
        return new Cell(text, position, passed + from, passed + at, true);
      }
    }
    int from = at;
    while (has(at) && c(at) != delimiter && c(at) != '\n' && c(at) != '\r') {
      at++;
      if (at > LONGEST_ROW) {
        throw new RowFault(
            Message.of(TableMessage.ROW_TOO_LONG, LONGEST_ROW >> 20), Position.ofLine(line));
      }
    }
    String text = new String(buffer, start + from, at - from);
    return new Cell(text, position, passed + from, passed + at, false);
  }

  /** Where the quote is that closes the one here; none where the cell is to be taken as it is. */
  private int closingQuote(Position position) throws IOException, RowFault {
    int i = at + 1;
    while (has(i) && i - at <= LONGEST_QUOTED) {
      if (c(i) != QUOTE) {
        i++;
      } else if (has(i + 1) && c(i + 1) == QUOTE) {
        i += 2;
      } else if (!has(i + 1) || c(i + 1) == delimiter || c(i + 1) == '\n' || c(i + 1) == '\r') {
        return i;
      } else {
        break;
      }
    }
    if (delimiter == '\t') {
      return NONE;
    }
    throw new RowFault(Message.of(TableMessage.BROKEN_QUOTES), position);
  }

  private String quoted(int from, int to) {
    StringBuilder text = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = c(i);
      if (c == '\r') {
        text.append('\n');
        i += i + 1 < to && c(i + 1) == '\n' ? 1 : 0;
      } else {
        text.append(c);
        i += c == QUOTE ? 1 : 0;
      }
    }
    return text.toString();
  }

  /** Moves on to an offset, counting lines. */
  private void pass(int to) {
    while (at < to) {
      char c = c(at++);
      boolean ends = c == '\n' || (c == '\r' && !(at < to && c(at) == '\n'));
      if (ends) {
        scanLine++;
        lineStart = at;
      }
    }
  }

  private void passLineBreak() throws IOException {
    if (looksAt('\r')) {
      at++;
      at += looksAt('\n') ? 1 : 0;
      scanLine++;
    } else if (looksAt('\n')) {
      at++;
      scanLine++;
    }
  }

  private void skipLine() throws IOException {
    at = 0;
    while (has(at) && c(at) != '\n' && c(at) != '\r') {
      at++;
      if (at == buffer.length / 2) {
        start += at;
        passed += at;
        at = 0;
      }
    }
    scanLine = line;
    passLineBreak();
    start += at;
    passed += at;
    line = scanLine;
  }

  private boolean looksAt(char wanted) throws IOException {
    return has(at) && c(at) == wanted;
  }

  private char c(int offset) {
    return buffer[start + offset];
  }

  private boolean has(int offset) throws IOException {
    while (start + offset >= end) {
      if (atEnd) {
        return false;
      }
      fill();
    }
    return true;
  }

  private void fill() throws IOException {
    if (start > buffer.length / 2) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      start = 0;
    } else if (end == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
    int read = in.read(buffer, end, buffer.length - end);
    if (read < 0) {
      atEnd = true;
    } else {
      end += read;
    }
  }
}
