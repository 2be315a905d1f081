package org.korpu.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.korpu.format.office.ReadCell;
import org.korpu.format.office.ReadCell.Oddity;
import org.korpu.format.office.ReadRow;

/**
 * A row as the reviewer left it.
 *
 * @param row where it stands in the file, from 1
 * @param number the number that people see in it, empty where it is gone
 * @param key which segment it is; empty where the row was added
 * @param source what stands in the column of sources
 * @param target what stands in the column of targets
 * @param mark what stands in the column of marks
 * @param comments what the reviewer remarks: in the column and in bubbles on any cell
 * @param merged whether a cell of the row is one with another
 * @param beginning how an added row begins
 */
record ReturnedRow(
    int row,
    String number,
    Optional<RowKey> key,
    ReadCell source,
    ReadCell target,
    ReadCell mark,
    List<String> comments,
    boolean merged,
    String beginning) {

  private static final Pattern NUMBER = Pattern.compile("^\\s*([0-9]+)");
  private static final int SHOWN = 40;

  ReturnedRow {
    comments = List.copyOf(comments);
  }

  static ReturnedRow of(ReadRow row, Optional<RowKey> key, Map<ReviewColumn, Integer> columns) {
    List<String> comments = new ArrayList<>();
    String written = cell(row, columns, ReviewColumn.COMMENT).text().strip();
    if (!written.isEmpty()) {
      comments.add(written);
    }
    row.cells().forEach(cell -> comments.addAll(cell.comments()));
    Matcher number = NUMBER.matcher(cell(row, columns, ReviewColumn.NUMBER).text());
    return new ReturnedRow(
        row.number(),
        number.find() ? number.group(1) : "",
        key,
        cell(row, columns, ReviewColumn.SOURCE),
        cell(row, columns, ReviewColumn.TARGET),
        cell(row, columns, ReviewColumn.CONFIRMED),
        comments,
        row.cells().stream().anyMatch(cell -> cell.oddities().contains(Oddity.MERGED)),
        beginning(row));
  }

  private static ReadCell cell(
      ReadRow row, Map<ReviewColumn, Integer> columns, ReviewColumn column) {
    return row.cell(columns.getOrDefault(column, -1));
  }

  private static String beginning(ReadRow row) {
    for (ReadCell cell : row.cells()) {
      String text = cell.text().strip().replaceAll("\\s+", " ");
      if (!text.isEmpty()) {
        return text.codePointCount(0, text.length()) <= SHOWN
            ? text
            : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
      }
    }
    return "";
  }

  /** Whether two rows say the same. */
  boolean saysTheSameAs(ReturnedRow other) {
    return source.text().equals(other.source.text())
        && target.text().equals(other.target.text())
        && mark.text().equals(other.mark.text())
        && comments.equals(other.comments)
        && merged == other.merged;
  }
}
