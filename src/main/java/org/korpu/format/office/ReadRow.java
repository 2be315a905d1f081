package org.korpu.format.office;

import java.util.List;

/**
 * A row of a table as a person left it.
 *
 * @param number where it stands, from 1, so that a person finds it; rows of several tables of a
 *     document are counted on
 * @param cells from the left
 */
public record ReadRow(int number, List<ReadCell> cells) {

  public ReadRow {
    cells = List.copyOf(cells);
  }

  /** The cell of a column from 0, an empty one where there is none. */
  public ReadCell cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column) : ReadCell.EMPTY;
  }

  /** Whether nothing is in any cell. */
  public boolean isEmpty() {
    return cells.stream()
        .allMatch(
            cell ->
                cell.allText().isBlank() && cell.comments().isEmpty() && cell.oddities().isEmpty());
  }
}
