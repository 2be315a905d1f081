package org.korpu.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of cells in aligned columns, two spaces apart. The first column is aligned left, the others
 * right if they are numbers in most lines and left otherwise.
 */
public final class TextTable {

  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a line. */
  public TextTable row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  /** Writes the lines, none with spaces at its end. */
  public void writeTo(Appendable out) throws IOException {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    boolean[] right = new boolean[columns];
    for (int column = 0; column < columns; column++) {
      int numbers = 0;
      int filled = 0;
      for (List<String> row : rows) {
        String cell = column < row.size() ? row.get(column) : "";
        widths[column] = Math.max(widths[column], DisplayWidth.of(cell));
        if (!cell.isEmpty()) {
          filled++;
          numbers += Character.isDigit(cell.charAt(cell.length() - 1)) || cell.equals("–") ? 1 : 0;
        }
      }
      right[column] = column > 0 && 2 * numbers >= filled;
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        String cell = row.get(column);
        String padding = " ".repeat(widths[column] - DisplayWidth.of(cell));
        line.append(column == 0 ? "" : "  ");
        line.append(right[column] ? padding + cell : cell + padding);
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
  }
}
