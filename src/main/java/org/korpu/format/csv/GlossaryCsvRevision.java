package org.korpu.format.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.korpu.format.termtable.ConceptRow;
import org.korpu.format.termtable.TermColumn;
import org.korpu.format.termtable.TermTableReader;
import org.korpu.glossary.Concept;
import org.korpu.glossary.GlossaryChange;
import org.korpu.model.InputException;

/**
 * Changes single concepts of a file in CSV or TSV and leaves every other byte as it is: the rows of
 * other concepts, rows that cannot be read, order and names of columns, separator, line ends,
 * encoding. Where a concept needs a column that is not there, the header gets it at its end; other
 * rows stay short.
 *
 * <p>A new concept stands among those of its domain in the order of ids, and at the end where its
 * domain is new. A concept that is there as it is to be keeps its row.
 */
public final class GlossaryCsvRevision {

  private final CsvText file;
  private final String text;
  private final String lineEnd;
  private final TermTableReader table;
  private final List<Line> lines = new ArrayList<>();
  private final Map<String, Line> byId = new HashMap<>();
  private final List<@Nullable TermColumn> columns = new ArrayList<>();
  private char separator = ',';
  private @Nullable Line header;

  /** A row with its line end, or whatever else stands between rows. */
  private static final class Line {
    private String text;
    private final @Nullable Concept concept;

    Line(String text, @Nullable Concept concept) {
      this.text = text;
      this.concept = concept;
    }
  }

  private GlossaryCsvRevision(byte[] bytes, String name) throws IOException {
    file = CsvText.decode(bytes, name);
    lineEnd = file.text().contains("\r\n") ? "\r\n" : "\n";
    boolean ended = file.text().endsWith("\n") || file.text().endsWith("\r");
    text = ended || file.text().isEmpty() ? file.text() : file.text() + lineEnd;
    table = new TermTableReader(name, fault -> {});
    read();
  }

  /**
   * The bytes of a changed file.
   *
   * @param bytes of the file as it is
   * @param name the file as the user named it, for diagnostics
   * @throws InputException if the file cannot be read as a glossary
   */
  public static byte[] apply(byte[] bytes, String name, GlossaryChange change) throws IOException {
    GlossaryCsvRevision revision = new GlossaryCsvRevision(bytes, name);
    for (String id : change.removed()) {
      Line line = revision.byId.remove(id);
      if (line != null) {
        revision.lines.remove(line);
      }
    }
    for (Concept concept : change.put()) {
      revision.put(concept);
    }
    return revision.bytes();
  }

  private void read() throws IOException {
    CsvRows rows = new CsvRows(text);
    separator = rows.separator();
    int[] written = {0};
    rows.forEach(
        new CsvRows.Visitor() {
          @Override
          public void row(CsvRows.Row row) {
            int start = rows.startOf(row.line());
            if (start > written[0]) {
              lines.add(new Line(text.substring(written[0], start), null));
            }
            written[0] = rows.startOf(row.end());
            take(row, text.substring(start, written[0]));
          }

          @Override
          public void broken(int line) {
            if (header == null) {
              throw table.noHeader(1);
            }
          }
        });
    if (header == null) {
      throw table.noHeader(1);
    }
    if (written[0] < text.length()) {
      lines.add(new Line(text.substring(written[0]), null));
    }
  }

  private void take(CsvRows.Row row, String written) {
    if (header == null) {
      table.header(row.cells(), row.line());
      columns.addAll(table.columns());
      header = new Line(written, null);
      lines.add(header);
    } else {
      Line line = new Line(written, table.row(row.cells(), row.line()).orElse(null));
      lines.add(line);
      if (line.concept != null) {
        byId.put(line.concept.id(), line);
      }
    }
  }

  private void put(Concept concept) throws IOException {
    Line line = byId.get(concept.id());
    if (line != null && concept.equals(line.concept)) {
      return;
    }
    ConceptRow row = ConceptRow.of(concept);
    for (TermColumn column : row.columns()) {
      if (!columns.contains(column)) {
        addColumn(column);
      }
    }
    String written = written(row.cells(columns));
    if (line != null) {
      line.text = written;
    } else {
      Line fresh = new Line(written, concept);
      lines.add(placeOf(concept), fresh);
      byId.put(concept.id(), fresh);
    }
  }

  private void addColumn(TermColumn column) {
    if (header == null) {
      throw new IllegalStateException("no header");
    }
    columns.add(column);
    header.text =
        header.text.replaceFirst("[\\r\\n]+$", "") + separator + column.header() + lineEnd;
  }

  private String written(List<String> cells) throws IOException {
    StringBuilder row = new StringBuilder();
    CSVFormat.DEFAULT
        .builder()
        .setDelimiter(separator)
        .setRecordSeparator(lineEnd)
        .get()
        .printRecord(row, cells.toArray());
    return row.toString();
  }

  private int placeOf(Concept concept) {
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      Concept other = lines.get(i).concept;
      if (other != null && other.domain().equals(concept.domain())) {
        if (other.id().compareTo(concept.id()) > 0) {
          return i;
        }
        last = i;
      }
    }
    return last < 0 ? lines.size() : last + 1;
  }

  private byte[] bytes() {
    StringBuilder changed = new StringBuilder(text.length());
    for (Line line : lines) {
      changed.append(line.text);
    }
    return file.encode(changed.toString());
  }
}
