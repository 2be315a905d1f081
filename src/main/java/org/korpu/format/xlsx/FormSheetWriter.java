package org.korpu.format.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.korpu.format.office.OfficeArchiveWriter;
import org.korpu.format.office.StyledText;
import org.korpu.format.office.StyledText.Style;
import org.korpu.format.office.TableCell;
import org.korpu.format.office.TableCell.Access;
import org.korpu.format.office.TableColumn;

/**
 * Writes a workbook of one sheet that people fill in: some lines on top, headings that stay in
 * sight and can be filtered by, and rows of cells, of which only the open ones can be changed. The
 * sheet is protected without a password. Every cell is a text and stays one, whatever is typed into
 * it. Prints on A4 pages on their sides.
 *
 * <p>What is not for people stands in a hidden first row (the keys of the columns) and a hidden
 * first column (those of the rows). Holds nothing of what is written; the same calls give the same
 * bytes. For one thread. The stream stays open.
 */
public final class FormSheetWriter implements Closeable {

  /** About so many characters take a millimetre. */
  private static final double WIDTH_OF_MILLIMETRE = 0.52;

  /** What Excel reads as an escape for a character. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final int LETTERS = 26;

  /** Points that a line takes. */
  private static final double LINE = 12.75;

  /** More points than Excel gives to a row. */
  private static final double MOST_HEIGHT = 409;

  private final OfficeArchiveWriter archive;
  private final FormSheetFrame frame;
  private final List<TableColumn> columns;
  private final StringBuilder xml = new StringBuilder();
  private final int headings;
  private int rows;

  /**
   * What stands above the rows.
   *
   * @param lines for people, the first of them in large letters
   * @param key what tells these lines and the headings from rows when the table comes back
   * @param about what the table as a whole says to programs
   */
  public record Top(List<String> lines, String key, String about) {
    public Top {
      lines = List.copyOf(lines);
      if (lines.isEmpty()) {
        throw new IllegalArgumentException("no title");
      }
    }
  }

  /**
   * Begins a workbook.
   *
   * @param name of the sheet; at most 31 characters, none of {@code []:*?/\}
   * @param pageText at the foot of a page; {@code &P} is its number, {@code &N} how many there are
   */
  public FormSheetWriter(
      OutputStream out, String name, Top top, String pageText, List<TableColumn> columns)
      throws IOException {
    this.archive = new OfficeArchiveWriter(out);
    this.columns = List.copyOf(columns);
    this.headings = top.lines().size() + 2;
    this.frame = new FormSheetFrame(archive, name, headings, columns.size() + 1);
    frame.begin(top.lines().get(0), pageText, widths());
    beginRow(" hidden=\"1\"");
    text(0, SheetStyle.PLAIN, top.about());
    for (int i = 0; i < columns.size(); i++) {
      text(i + 1, SheetStyle.PLAIN, columns.get(i).key());
    }
    endRow();
    for (int i = 0; i < top.lines().size(); i++) {
      beginRow(i == 0 ? " ht=\"22\"" : height(top.lines().get(i), TableColumn.PAGE_WIDTH));
      text(0, SheetStyle.PLAIN, top.key());
      text(1, i == 0 ? SheetStyle.TITLE : SheetStyle.LINE, top.lines().get(i));
      endRow();
    }
    beginRow("");
    text(0, SheetStyle.PLAIN, top.key());
    for (int i = 0; i < columns.size(); i++) {
      text(i + 1, SheetStyle.HEADING, columns.get(i).heading());
    }
    endRow();
  }

  /** Whether no further row can be written. */
  public boolean isFull() {
    return rows == SheetWriter.MOST_ROWS;
  }

  /**
   * Writes a row.
   *
   * @param key what tells it from others when the table comes back
   * @param access of the row as a whole: a closed one is grey
   * @throws IllegalArgumentException if a cell is too long
   * @throws IllegalStateException if the sheet is full
   */
  public void row(String key, List<TableCell> cells, Access access) throws IOException {
    if (isFull()) {
      throw new IllegalStateException("the sheet is full");
    }
    beginRow(height(cells));
    text(0, SheetStyle.PLAIN, key);
    for (int i = 0; i < cells.size(); i++) {
      TableCell cell = cells.get(i);
      if (cell.visibleText().length() > SheetWriter.LONGEST_CELL) {
        throw new IllegalArgumentException("a cell of " + cell.visibleText().length());
      }
      beginCell(i + 1, SheetStyle.ofCell(cell.access(), access));
      if (cell.visibleText().isEmpty()) {
        xml.append("/>");
      } else {
        xml.append(" t=\"inlineStr\"><is>");
        cell.texts().forEach(this::run);
        xml.append("</is></c>");
      }
    }
    endRow();
  }

  /** Writes the end of the file. */
  @Override
  public void close() throws IOException {
    frame.end(rows);
    archive.close();
  }

  private String widths() {
    StringBuilder widths = new StringBuilder("<col min=\"1\" max=\"1\" width=\"9\" hidden=\"1\"/>");
    for (int i = 0; i < columns.size(); i++) {
      double width = columns.get(i).width() * WIDTH_OF_MILLIMETRE;
      widths.append("<col min=\"").append(i + 2).append("\" max=\"").append(i + 2);
      widths.append("\" width=\"").append(String.format(Locale.ROOT, "%.2f", width));
      widths.append("\" customWidth=\"1\"/>");
    }
    return widths.toString();
  }

  /**
   * About the height that a row needs. Excel finds it anew when the row is edited, but some
   * programs take what the file says.
   */
  private String height(List<TableCell> cells) {
    long most = 1;
    for (int i = 0; i < cells.size(); i++) {
      most = Math.max(most, lines(cells.get(i).visibleText(), columns.get(i).width()));
    }
    return height(most);
  }

  private static String height(String text, int width) {
    return height(lines(text, width));
  }

  private static String height(long lines) {
    double height = Math.min(MOST_HEIGHT, 2 + LINE * lines);
    return String.format(Locale.ROOT, " ht=\"%.2f\"", height);
  }

  /** How many lines a text takes: words go to the next one where there is no room for them. */
  private static long lines(String text, int width) {
    double room = Math.max(1, width * WIDTH_OF_MILLIMETRE);
    return text.lines().mapToLong(line -> wrapped(line, room)).sum();
  }

  private static long wrapped(String line, double room) {
    long lines = 1;
    double taken = 0;
    int at = 0;
    while (at < line.length()) {
      int space = line.indexOf(' ', at);
      int end = space < 0 ? line.length() : space + 1;
      if (taken > 0 && taken + (end - at) > room + 1) {
        lines++;
        taken = 0;
      }
      taken += end - at;
      while (taken > room + 1) {
        lines++;
        taken -= room;
      }
      at = end;
    }
    return lines;
  }

  private void beginRow(String attributes) {
    rows++;
    xml.append("<row r=\"").append(rows).append('"').append(attributes).append('>');
  }

  private void endRow() throws IOException {
    xml.append("</row>");
    archive.write(xml.toString());
    xml.setLength(0);
  }

  private void beginCell(int column, SheetStyle style) {
    xml.append("<c r=\"").append(name(column)).append(rows);
    xml.append("\" s=\"").append(style.number()).append('"');
  }

  private void text(int column, SheetStyle style, String text) {
    beginCell(column, style);
    xml.append(" t=\"inlineStr\"><is>");
    element(text);
    xml.append("</is></c>");
  }

  private void run(StyledText text) {
    if (text.text().isEmpty() || text.style() == Style.HIDDEN) {
      return;
    }
    xml.append("<r><rPr>");
    xml.append(
        switch (text.style()) {
          case STRONG -> "<b/><sz val=\"10\"/>";
          case TAG -> "<sz val=\"10\"/><color rgb=\"FF8A8A8A\"/>";
          case MUTED -> "<sz val=\"8\"/><color rgb=\"FF6B6B6B\"/>";
          case PLAIN, HIDDEN -> "<sz val=\"10\"/>";
        });
    xml.append("<rFont val=\"Arial\"/><family val=\"2\"/></rPr>");
    element(text.text());
    xml.append("</r>");
  }

  private void element(String text) {
    xml.append("<t xml:space=\"preserve\">");
    String escaped = ESCAPE.matcher(text).replaceAll("_x005F_");
    xml.append(OfficeArchiveWriter.escaped(escaped)).append("</t>");
  }

  /** The name of a column, from 0: {@code A}, {@code B}, … {@code AA}. */
  static String name(int column) {
    String last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : name(column / LETTERS - 1) + last;
  }
}
