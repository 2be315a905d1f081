package org.korpu.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Lines of cells in aligned columns, two spaces apart. The first column is aligned left, the others
 * right if they are numbers in most lines and left otherwise.
 */
public final class TextTable {

  private final List<List<String>> rows = new ArrayList<>();

  /** The share of each line that has one, beside which a bar stands. */
  private final Map<Integer, Double> shares = new HashMap<>();

  private final Bars bars;

  /** A table without bars. */
  public TextTable() {
    this(Bars.NONE);
  }

  /** A table with bars, where they fit. */
  public TextTable(Bars bars) {
    this.bars = bars;
  }

  /** Adds a line. */
  public TextTable row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  /**
   * Adds a line with a bar.
   *
   * @param share how long the bar is, from 0 to 1
   */
  public TextTable bar(double share, String... cells) {
    shares.put(rows.size(), share);
    return row(cells);
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
    int width = IntStream.of(widths).sum() + 2 * (columns - 1);
    int room = bars.room(width);
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        String cell = row.get(column);
        String padding = " ".repeat(widths[column] - DisplayWidth.of(cell));
        line.append(column == 0 ? "" : "  ");
        line.append(right[column] ? padding + cell : cell + padding);
      }
      if (room > 0 && shares.containsKey(i)) {
        int free = width - DisplayWidth.of(line.toString());
        line.append(" ".repeat(free + 2)).append(Bars.of(shares.getOrDefault(i, 0.0), room));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
  }
}
