package org.korpu.format.office;

import java.util.List;

/**
 * A table as a person left it.
 *
 * @param rows in order; deleted ones are not there
 */
public record ReadTable(List<ReadRow> rows) {
  public ReadTable {
    rows = List.copyOf(rows);
  }
}
