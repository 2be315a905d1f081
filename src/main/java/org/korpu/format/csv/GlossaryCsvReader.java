package org.korpu.format.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.korpu.glossary.Concept;
import org.korpu.glossary.ConceptDescription;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.PlacedConcept;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermStatus;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Position;

/**
 * Reads a glossary in CSV, as the package describes it.
 *
 * <p>Cells are separated by commas, semicolons (as Excel writes in Azerbaijani and Russian) or
 * tabs, whichever the header has most of; they may be quoted by {@code "}, and then hold line
 * breaks. A byte order mark is passed over. A row may be short: its last cells are then empty.
 * Blank rows are passed over.
 *
 * <p>A bad row – too many cells, no id, an id that was there before, broken quotes – is reported
 * and left out, and so is a column whose name means nothing; the rest is read. After broken quotes
 * reading goes on at the next line. The whole file is held in memory.
 */
public final class GlossaryCsvReader {

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  private final String file;
  private final Consumer<Diagnostic> faults;
  private final List<@Nullable Column> columns = new ArrayList<>();
  private final List<PlacedConcept> concepts = new ArrayList<>();
  private final Map<String, Integer> lineOfId = new HashMap<>();

  private GlossaryCsvReader(String file, Consumer<Diagnostic> faults) {
    this.file = file;
    this.faults = faults;
  }

  /**
   * The glossary of a stream, which the caller closes.
   *
   * @param file the file as the user named it, for diagnostics
   * @param faults takes what is wrong with rows and columns, in the order of the file
   * @throws InputException if the stream is not UTF-8, or its first row is no header with {@code
   *     id} and a language
   * @throws IOException if the stream fails
   */
  public static Glossary read(InputStream in, String file, Consumer<Diagnostic> faults)
      throws IOException {
    GlossaryCsvReader reader = new GlossaryCsvReader(file, faults);
    reader.readRows(StrictUtf8.decode(in.readAllBytes(), file));
    return Glossary.ofPlaced(reader.concepts);
  }

  private void readRows(String text) throws IOException {
    CSVFormat format = format(separator(text));
    int offset = 0;
    int line = 1;
    boolean headerIsDue = true;
    while (offset < text.length() || headerIsDue) {
      int before = line;
      try (CSVParser parser = CSVParser.parse(new StringReader(text.substring(offset)), format)) {
        Iterator<CSVRecord> rows = parser.iterator();
        while (rows.hasNext()) {
          CSVRecord row = rows.next();
          if (headerIsDue) {
            readHeader(row, line);
            headerIsDue = false;
          } else {
            readRow(row, line);
          }
          line = before + (int) parser.getCurrentLineNumber();
        }
        if (headerIsDue) {
          throw noHeader(CsvMessage.NO_ID_COLUMN);
        }
        return;
      } catch (UncheckedIOException e) {
        // Only malformed quotes: the text is in memory, so nothing else can fail.
        report(line, Message.of(CsvMessage.BROKEN_QUOTES), CsvMessage.BROKEN_QUOTES_ADVICE);
        if (headerIsDue) {
          throw noHeader(CsvMessage.NO_ID_COLUMN);
        }
        for (int skipped = before; skipped <= line; skipped++) {
          offset = endOfLine(text, offset);
        }
        line++;
      }
    }
  }

  private static CSVFormat format(char separator) {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(separator)
        .setIgnoreEmptyLines(false)
        .setIgnoreSurroundingSpaces(separator != '\t')
        .get();
  }

  private static char separator(String text) {
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

  private void readHeader(CSVRecord row, int line) {
    Set<Column> seen = new HashSet<>();
    for (String name : row) {
      @Nullable Column column = Column.parse(name).orElse(null);
      if (column == null) {
        // An empty name above a column of empty cells is what spreadsheets leave behind.
        if (!name.isBlank()) {
          report(
              line, Message.of(CsvMessage.UNKNOWN_COLUMN, name.strip()), CsvMessage.HEADER_ADVICE);
        }
      } else if (!seen.add(column)) {
        report(line, Message.of(CsvMessage.DUPLICATE_COLUMN, name.strip()), null);
        column = null;
      }
      columns.add(column);
    }
    if (!seen.contains(Column.Plain.ID)) {
      throw noHeader(CsvMessage.NO_ID_COLUMN);
    }
    if (seen.stream().noneMatch(Column.Terms.class::isInstance)) {
      throw noHeader(CsvMessage.NO_LANGUAGE_COLUMN);
    }
  }

  private InputException noHeader(CsvMessage cause) {
    return new InputException(
        Diagnostic.error(file, Position.ofLine(1), Message.of(cause))
            .withAdvice(Message.of(CsvMessage.HEADER_ADVICE)));
  }

  private void readRow(CSVRecord row, int line) {
    List<String> cells = Arrays.stream(row.values()).map(String::strip).toList();
    int filled = cells.size();
    while (filled > 0 && cells.get(filled - 1).isEmpty()) {
      filled--;
    }
    if (filled == 0) {
      return;
    }
    if (filled > columns.size()) {
      report(
          line,
          Message.of(CsvMessage.TOO_MANY_CELLS, filled, columns.size()),
          CsvMessage.TOO_MANY_CELLS_ADVICE);
      return;
    }
    String id = plain(cells, Column.Plain.ID);
    if (id.isEmpty()) {
      report(line, Message.of(CsvMessage.BLANK_ID), null);
      return;
    }
    Integer known = lineOfId.putIfAbsent(id, line);
    if (known != null) {
      report(line, Message.of(CsvMessage.DUPLICATE_ID, id, known), null);
      return;
    }
    Concept concept =
        new Concept(
            id,
            ConceptDescription.of(
                plain(cells, Column.Plain.DOMAIN), plain(cells, Column.Plain.NOTE)),
            terms(cells));
    concepts.add(new PlacedConcept(concept, file, Position.ofLine(line)));
  }

  private String plain(List<String> cells, Column.Plain wanted) {
    int column = columns.indexOf(wanted);
    return column < 0 || column >= cells.size() ? "" : cells.get(column);
  }

  private List<Term> terms(List<String> cells) {
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      if (columns.get(i) instanceof Column.Terms column) {
        TermStatus status = column.status() == null ? TermStatus.PREFERRED : column.status();
        for (String text : TermCell.parse(cells.get(i))) {
          terms.add(new Term(text, column.language(), status));
          if (column.status() == null) {
            status = TermStatus.ADMITTED;
          }
        }
      }
    }
    return terms;
  }

  private void report(int line, Message cause, @Nullable CsvMessage advice) {
    Diagnostic fault = Diagnostic.error(file, Position.ofLine(line), cause);
    faults.accept(advice == null ? fault : fault.withAdvice(Message.of(advice)));
  }
}
