package org.korpu.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.korpu.format.table.RowReader.RowFault;
import org.korpu.model.Position;

class RowReaderTest {

  @Property(seed = "20261123")
  void whatIsWrittenIsReadAsItWasAndAsCommonsCsvReadsIt(
      @ForAll @Size(min = 1, max = 4)
          List<
                  @Size(min = 2, max = 2) List<
                      @Chars({'a', 'ə', '"', ',', '\t', '\n', ' ', ';'}) String>>
              rows)
      throws IOException, RowFault {
    for (char delimiter : new char[] {',', '\t', ';'}) {
      StringWriter out = new StringWriter();
      TableWriter writer = new TableWriter(out, delimiter, TableWriter.Formulas.KEEP);
      for (List<String> row : rows) {
        writer.write(row);
      }
      assertThat(read(out.toString(), delimiter)).isEqualTo(rows);
      assertThat(byCommonsCsv(out.toString(), delimiter)).isEqualTo(rows);
    }
  }

  @Test
  void tabsNeedNoQuotesAndKeepThem() throws IOException, RowFault {
    assertThat(read("\"Yes,\" he said\t5\" screen\n\"a\tb\"\t\"c\"\n", '\t'))
        .containsExactly(List.of("\"Yes,\" he said", "5\" screen"), List.of("a\tb", "c"));
  }

  @Test
  void everyLineEndEndsARowAndCountsOnce() throws IOException, RowFault {
    RowReader rows = new RowReader(new StringReader("a,b\r\n\"c\r\nd\",e\rf\n\ng"), ',');
    List<Position> positions = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (List<Cell> row = rows.next(); row != null; row = rows.next()) {
      row.forEach(cell -> positions.add(cell.position()));
      row.forEach(cell -> texts.add(cell.text()));
    }

    assertThat(texts).containsExactly("a", "b", "c\nd", "e", "f", "", "g");
    assertThat(positions)
        .containsExactly(
            new Position(1, 1),
            new Position(1, 3),
            new Position(2, 1),
            new Position(3, 4),
            new Position(4, 1),
            new Position(5, 1),
            new Position(6, 1));
  }

  @Test
  void readingGoesOnAfterTheLineOfABrokenQuote() throws IOException {
    RowReader rows = new RowReader(new StringReader("a,\"b\" c\nd,e\n\"never closed\nf,g\n"), ',');
    List<String> seen = new ArrayList<>();
    boolean more = true;
    while (more) {
      try {
        List<Cell> row = rows.next();
        more = row != null;
        if (row != null) {
          seen.add(row.get(0).text());
        }
      } catch (RowFault e) {
        seen.add(e.fault().key() + " " + e.position().line() + ":" + e.position().column());
      }
    }

    assertThat(seen).containsExactly("BROKEN_QUOTES 1:3", "d", "BROKEN_QUOTES 3:1", "f");
  }

  @Test
  void rowLongerThanTheLimitIsAFaultAndTheNextIsRead() throws IOException, RowFault {
    String huge = "x".repeat(RowReader.LONGEST_ROW + 2);
    RowReader rows = new RowReader(new StringReader(huge + "\na,b\n"), ',');
    try {
      rows.next();
      throw new AssertionError("no fault");
    } catch (RowFault e) {
      assertThat(e.fault().key()).isEqualTo(TableMessage.ROW_TOO_LONG);
    }

    assertThat(rows.next()).extracting(Cell::text).containsExactly("a", "b");
  }

  private static List<List<String>> read(String text, char delimiter) throws IOException, RowFault {
    RowReader reader = new RowReader(new StringReader(text), delimiter);
    List<List<String>> rows = new ArrayList<>();
    for (List<Cell> row = reader.next(); row != null; row = reader.next()) {
      rows.add(row.stream().map(Cell::text).toList());
    }
    return rows;
  }

  private static List<List<String>> byCommonsCsv(String text, char delimiter) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord row : parser) {
        rows.add(List.of(row.values()));
      }
    }
    return rows;
  }
}
