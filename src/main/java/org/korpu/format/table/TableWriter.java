package org.korpu.format.table;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes rows that {@link TableReader} reads as they were: a cell is quoted where it must be, which
 * is where it has a quote, a separator or a line break, or would be a blank line. Rows end with a
 * line feed. For one thread; the caller closes the writer.
 */
public final class TableWriter {

  /** What is done about a cell that a spreadsheet would take for a formula. */
  public enum Formulas {
    /** Nothing: the text stays what it is. */
    KEEP,
    /**
     * An apostrophe is put before it where it begins with {@code = + - @}, a tab or a carriage
     * return, as OWASP advises for CSV that strangers open in a spreadsheet; and where it begins so
     * after apostrophes, so that {@link TableWriter#unguarded} gives every text back.
     */
    GUARD
  }

  private final Writer out;
  private final char delimiter;
  private final Formulas formulas;

  /** To a writer, with a separator. */
  public TableWriter(Writer out, char delimiter, Formulas formulas) {
    this.out = out;
    this.delimiter = delimiter;
    this.formulas = formulas;
  }

  /** Writes a row. */
  public void write(List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.write(delimiter);
      }
      write(guarded(cells.get(i)));
    }
    out.write('\n');
  }

  private String guarded(String cell) {
    return formulas == Formulas.GUARD && isFormula(cell, 0) ? "'" + cell : cell;
  }

  /** The text of a cell that was written with {@link Formulas#GUARD}. */
  public static String unguarded(String cell) {
    return cell.startsWith("'") && isFormula(cell, 1) ? cell.substring(1) : cell;
  }

  /** Whether a cell begins as a formula does, from a place on, perhaps after apostrophes. */
  private static boolean isFormula(String cell, int from) {
    int i = from;
    while (i < cell.length() && cell.charAt(i) == '\'') {
      i++;
    }
    return i < cell.length() && "=+-@\t\r".indexOf(cell.charAt(i)) >= 0;
  }

  private void write(String cell) throws IOException {
    if (!needsQuotes(cell)) {
      out.write(cell);
      return;
    }
    out.write('"');
    out.write(cell.replace("\"", "\"\""));
    out.write('"');
  }

  private boolean needsQuotes(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == delimiter || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }
}
