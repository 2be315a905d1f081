package org.korpu.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korpu.archive.ArchiveLimits;
import org.korpu.format.docx.DocxReader;
import org.korpu.format.office.OfficeArchive;
import org.korpu.format.office.ReadCell;
import org.korpu.format.office.ReadRow;
import org.korpu.format.office.ReadTable;
import org.korpu.format.xlsx.SheetReader;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;

/**
 * A table as the reviewer left it: the rows of all tables or sheets in the file that are ours.
 *
 * @param format what it is
 * @param origins the XLIFF files it was made from; empty where its heading was deleted
 * @param rows rows that are segments or were added, as they stand; headings left out
 * @param warnings what is odd but does no harm
 */
public record ReturnedTable(
    ReviewFormat format,
    List<TableOrigin> origins,
    List<ReturnedRow> rows,
    List<Diagnostic> warnings) {

  public ReturnedTable {
    origins = List.copyOf(origins);
    rows = List.copyOf(rows);
    warnings = List.copyOf(warnings);
  }

  /** Whether no row is one of a second XLIFF file. */
  public boolean isOfOneFile() {
    return rows.stream().allMatch(row -> row.key().map(key -> key.file() == 1).orElse(true));
  }

  /**
   * Reads a table.
   *
   * @param file its path as the user gave it, for messages
   * @throws InputException if it is no Word or Excel file, damaged, or has no table of ours
   */
  public static ReturnedTable read(byte[] bytes, String file, ArchiveLimits limits)
      throws IOException {
    OfficeArchive archive = OfficeArchive.open(bytes, file, limits);
    boolean word = archive.mainPart().startsWith("word/");
    List<ReadTable> tables = word ? DocxReader.tables(archive) : SheetReader.tables(archive);
    Reading reading = new Reading(file);
    for (ReadTable table : tables) {
      reading.add(table);
    }
    if (!reading.ours) {
      throw new InputException(
          Diagnostic.error(file, null, Message.of(ReviewMessage.NOT_A_REVIEW))
              .withAdvice(Message.of(ReviewMessage.EXPORT_FIRST)));
    }
    return new ReturnedTable(
        word ? ReviewFormat.DOCX : ReviewFormat.XLSX,
        List.copyOf(reading.origins.values()),
        reading.rows,
        reading.warnings);
  }

  /** Goes through the tables of a file. */
  private static final class Reading {

    /** Where source, target, marks and comments are: there are no more columns to be read. */
    private static final List<ReviewColumn> IN_ORDER =
        List.of(
            ReviewColumn.SOURCE, ReviewColumn.TARGET, ReviewColumn.CONFIRMED, ReviewColumn.COMMENT);

    private final String file;
    private final Map<Integer, TableOrigin> origins = new LinkedHashMap<>();
    private final List<ReturnedRow> rows = new ArrayList<>();
    private final List<Diagnostic> warnings = new ArrayList<>();
    private boolean ours;

    private Reading(String file) {
      this.file = file;
    }

    private void add(ReadTable table) {
      boolean known = table.rows().stream().anyMatch(row -> isHeading(row) || key(row).isPresent());
      if (!known) {
        return;
      }
      ours = true;
      Map<ReviewColumn, Integer> columns = new EnumMap<>(ReviewColumn.class);
      for (ReadRow row : table.rows()) {
        if (isHeading(row)) {
          columns = columns(row);
          origins(row);
          continue;
        }
        Optional<RowKey> key = key(row);
        if (key.isEmpty() && (isOnTop(row) || row.isEmpty())) {
          continue;
        }
        if (!columns.containsKey(ReviewColumn.TARGET) && key.isPresent()) {
          columns = guessed(row, key.get());
          if (!columns.isEmpty()) {
            warnings.add(Diagnostic.warning(file, null, Message.of(ReviewMessage.COLUMNS_GUESSED)));
          }
        }
        rows.add(ReturnedRow.of(row, key, columns));
      }
    }

    /** Lines and visible headings above the rows of a sheet. */
    private static boolean isOnTop(ReadRow row) {
      return row.cells().stream().anyMatch(cell -> cell.allText().contains(ReviewColumn.ON_TOP));
    }

    private static boolean isHeading(ReadRow row) {
      return row.cells().stream()
          .anyMatch(cell -> cell.allText().contains(ReviewColumn.TARGET.key()));
    }

    private static Map<ReviewColumn, Integer> columns(ReadRow heading) {
      Map<ReviewColumn, Integer> columns = new EnumMap<>(ReviewColumn.class);
      for (int i = 0; i < heading.cells().size(); i++) {
        int place = i;
        ReviewColumn.in(heading.cells().get(i).allText())
            .ifPresent(column -> columns.put(column, place));
      }
      return columns;
    }

    private void origins(ReadRow heading) {
      for (ReadCell cell : heading.cells()) {
        for (TableOrigin origin : TableOrigin.in(cell.allText())) {
          origins.putIfAbsent(origin.number(), origin);
        }
      }
    }

    private static Optional<RowKey> key(ReadRow row) {
      return row.cells().stream().flatMap(cell -> RowKey.in(cell.allText()).stream()).findFirst();
    }

    /**
     * The columns where the headings are gone: the key knows what the source was, and the others
     * stand beside it.
     */
    private static Map<ReviewColumn, Integer> guessed(ReadRow row, RowKey key) {
      Map<ReviewColumn, Integer> columns = new EnumMap<>(ReviewColumn.class);
      for (int i = 0; i < row.cells().size(); i++) {
        if (columns.isEmpty() && RowKey.digest(row.cell(i).text().strip()).equals(key.source())) {
          for (int j = 0; j < IN_ORDER.size(); j++) {
            columns.put(IN_ORDER.get(j), i + j);
          }
        }
      }
      return columns;
    }
  }
}
