package org.korpu.format.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook of one sheet, row by row. Every cell is a text, whatever it looks like: {@code
 * =1+1} is no formula and {@code 007} keeps its zeros. The first row is bold and stays in sight;
 * cells wrap, so that whole sentences can be read.
 *
 * <p>Holds some hundred rows at a time. The file says when it was made, so two of them differ. For
 * one thread. The stream stays open.
 */
public final class SheetWriter implements Closeable {

  /** Rows that a sheet can have, the first row included. */
  public static final int MOST_ROWS = 1 << 20;

  /** Characters that a cell can have, in UTF-16 units. */
  public static final int LONGEST_CELL = 32_767;

  /** About so many characters stand in a line of a cell. */
  private static final double WIDTH = 60;

  private static final int ROWS_HELD = 500;

  private final Workbook workbook;
  private final Worksheet sheet;
  private final Filters filters;
  private final int columns;
  private int rows;

  /**
   * A column.
   *
   * @param name what stands in its first row
   * @param width about so many characters stand in a line of a cell
   */
  public record Column(String name, double width) {}

  /** Whether the first row lets people choose which rows they see. */
  public enum Filters {
    NONE,
    SHOWN
  }

  /**
   * Begins a workbook with columns as wide as sentences.
   *
   * @param title the name of the sheet
   * @param columns what stands in its first row
   */
  public SheetWriter(OutputStream out, String title, List<String> columns) {
    this(out, title, columns.stream().map(name -> new Column(name, WIDTH)).toList(), Filters.NONE);
  }

  /**
   * Begins a workbook.
   *
   * @param title the name of the sheet
   */
  public SheetWriter(OutputStream out, String title, List<Column> columns, Filters filters) {
    workbook = new Workbook(out, "korpu", null);
    sheet = workbook.newWorksheet(title);
    sheet.freezePane(0, 1);
    for (int i = 0; i < columns.size(); i++) {
      sheet.width(i, columns.get(i).width());
      sheet.inlineString(0, i, columns.get(i).name());
      sheet.style(0, i).bold().set();
    }
    this.filters = filters;
    this.columns = columns.size();
    rows = 1;
  }

  /**
   * Writes a row.
   *
   * @param cells empty strings leave their cells empty
   * @throws IllegalArgumentException if a cell is too long
   * @throws IllegalStateException if the sheet is full
   * @throws IOException if the stream fails
   */
  public void write(List<String> cells) throws IOException {
    if (rows == MOST_ROWS) {
      throw new IllegalStateException("the sheet is full");
    }
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (cell.length() > LONGEST_CELL) {
        throw new IllegalArgumentException("a cell of " + cell.length() + " characters");
      }
      if (!cell.isEmpty()) {
        if (cell.strip().equals(cell)) {
          sheet.inlineString(rows, i, cell);
        } else {
          // White space at the ends is kept only where the file says so, which this form does.
          sheet.inlineString(rows, i, RichText.builder().run(cell).end().build());
        }
        sheet.style(rows, i).wrapText(true).verticalAlignment("top").set();
      }
    }
    rows++;
    if (rows % ROWS_HELD == 0) {
      sheet.flush();
    }
  }

  /** Whether one more row can be written. */
  public boolean isFull() {
    return rows == MOST_ROWS;
  }

  /** Writes the end of the workbook. */
  @Override
  public void close() throws IOException {
    if (filters == Filters.SHOWN) {
      sheet.setAutoFilter(0, 0, rows - 1, columns - 1);
    }
    sheet.finish();
    workbook.finish();
  }
}
