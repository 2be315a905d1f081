package org.korpu.format.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a text. Cells are separated by commas, semicolons (as Excel writes in Azerbaijani and
 * Russian) or tabs, whichever the first line has most of; they may be quoted by {@code "}, and then
 * hold line breaks. After broken quotes reading goes on at the next line.
 */
final class CsvRows {

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  private final String text;
  private final char separator;
  private final List<Integer> lineStarts = new ArrayList<>();

  /** For a text. */
  CsvRows(String text) {
    this.text = text;
    this.separator = separatorOf(text);
    int start = 0;
    lineStarts.add(0);
    while (start < text.length()) {
      start = endOfLine(text, start);
      lineStarts.add(start);
    }
  }

  /**
   * A row.
   *
   * @param cells its cells
   * @param line the first one of its lines, from 1
   * @param end the line after its last
   */
  record Row(List<String> cells, int line, int end) {}

  /** Takes rows and faults in their order. */
  interface Visitor {
    /** A row. */
    void row(Row row);

    /** Broken quotes in a row that begins at a line. */
    void broken(int line);
  }

  /** What separates the cells. */
  char separator() {
    return separator;
  }

  /** Where a line begins, from 1; the end of the text for the line after the last. */
  int startOf(int line) {
    return line > lineStarts.size() ? text.length() : lineStarts.get(line - 1);
  }

  /** Gives all rows, also blank ones. */
  void forEach(Visitor visitor) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(separator != '\t')
            .get();
    int line = 1;
    while (startOf(line) < text.length()) {
      int before = line;
      String rest = text.substring(startOf(line));
      try (CSVParser parser = CSVParser.parse(new StringReader(rest), format)) {
        Iterator<CSVRecord> rows = parser.iterator();
        while (rows.hasNext()) {
          List<String> cells = Arrays.asList(rows.next().values());
          int next = before + (int) parser.getCurrentLineNumber();
          visitor.row(new Row(cells, line, Math.max(next, line + 1)));
          line = next;
        }
        return;
      } catch (UncheckedIOException e) {
        // Only malformed quotes: the text is in memory, so nothing else can fail.
        visitor.broken(line);
        line++;
      }
    }
  }

  private static char separatorOf(String text) {
    String header = text.substring(0, endOfLine(text, 0));
    char best = ',';
    for (char candidate : SEPARATORS) {
      if (count(header, candidate) > count(header, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  /** The start of the next line; a carriage return, a line feed or both end one. */
  private static int endOfLine(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        return i + 1;
      }
    }
    return text.length();
  }
}
