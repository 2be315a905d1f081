package org.korpu.format.table;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.korpu.format.table.RowReader.RowFault;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Position;
import org.korpu.model.Segment;
import org.korpu.model.Variant;

/**
 * Reads translations from a table, row by row. A bad row – too many cells, broken quotes, bytes
 * that mean nothing – is reported and left out, and the rest is read; broken quotes end with their
 * line. White space in cells is kept as it is. Never holds more than one row.
 */
public final class TableReader {

  /** What the reader of the characters puts for bytes that mean nothing: a lone surrogate. */
  public static final char UNDECODABLE = '\uDFFF';

  private static final char[] DELIMITERS = {'\t', ';', ',', '|'};

  private static final String DELIMITER_NAMED = "sep=";

  private final String name;
  private final TableShape shape;
  private final Function<String, Optional<LanguageTag>> languages;
  private final TableVisitor visitor;
  private final Consumer<List<Cell>> cells;
  private final List<@Nullable LanguageTag> columns = new ArrayList<>();

  /**
   * For one table.
   *
   * @param name the file as the user named it, for diagnostics
   * @param languages the language that a name of a column stands for
   */
  public TableReader(
      String name,
      TableShape shape,
      Function<String, Optional<LanguageTag>> languages,
      TableVisitor visitor) {
    this(name, shape, languages, visitor, cells -> {});
  }

  /**
   * For one table.
   *
   * @param cells takes the cells of the variants of a row before the visitor takes these
   */
  TableReader(
      String name,
      TableShape shape,
      Function<String, Optional<LanguageTag>> languages,
      TableVisitor visitor,
      Consumer<List<Cell>> cells) {
    this.name = name;
    this.shape = shape;
    this.languages = languages;
    this.visitor = visitor;
    this.cells = cells;
    columns.addAll(shape.columns());
  }

  /**
   * The delimiter of a table: the one that it names in a first line such as {@code sep=;}; the one
   * whose first row names the most languages, or, where the columns are known, has as many cells;
   * otherwise the most frequent. A tab goes before a semicolon, a semicolon before a comma, a comma
   * before a bar.
   *
   * @param beginning the first characters of the table, with its first row
   * @param known how many columns there are; 0 if the first row names them
   */
  public static char delimiter(
      String beginning, int known, Function<String, Optional<LanguageTag>> languages) {
    char best = ',';
    int most = 0;
    for (char delimiter : DELIMITERS) {
      List<String> cells = firstRow(beginning, delimiter);
      if (cells.size() == 2 && namesDelimiter(cells)) {
        return delimiter;
      }
      int score = Math.min(cells.size() - 1, 99);
      if (known == 0) {
        score += 100 * (int) cells.stream().filter(c -> languages.apply(c).isPresent()).count();
      } else if (cells.size() == known) {
        score += 100;
      }
      if (score > most) {
        most = score;
        best = delimiter;
      }
    }
    return best;
  }

  /** Whether a row is {@code sep=;}, with which a table tells Excel its delimiter. */
  private static boolean namesDelimiter(List<String> row) {
    String first = row.get(0);
    return row.size() == 1
        ? first.length() == DELIMITER_NAMED.length() + 1 && first.startsWith(DELIMITER_NAMED)
        : row.size() == 2 && first.equals(DELIMITER_NAMED) && row.get(1).isEmpty();
  }

  private static List<String> firstRow(String beginning, char delimiter) {
    RowReader rows = new RowReader(new StringReader(beginning), delimiter);
    while (true) {
      try {
        List<Cell> row = rows.next();
        if (row == null) {
          return List.of();
        }
        if (row.stream().anyMatch(cell -> !cell.text().isBlank())) {
          return row.stream().map(Cell::text).toList();
        }
      } catch (RowFault e) {
        return List.of(); // cut so, it is no table
      } catch (IOException e) {
        throw new UncheckedIOException(e); // a string has no faults
      }
    }
  }

  /**
   * Reads to the end.
   *
   * @param in not closed; bytes that mean nothing are {@link #UNDECODABLE}
   * @throws InputException if the first row should name languages and names fewer than two
   */
  public void read(Reader in) throws IOException {
    RowReader rows = new RowReader(in, shape.delimiter());
    boolean headerIsDue = shape.hasHeader();
    while (true) {
      try {
        List<Cell> row = rows.next();
        if (row == null) {
          break;
        }
        boolean isFirst = row.get(0).position().line() == 1;
        if (isFirst && namesDelimiter(row.stream().map(Cell::text).toList())) {
          continue;
        }
        if (!headerIsDue) {
          row(row);
        } else if (row.stream().anyMatch(cell -> !cell.text().isBlank())) {
          header(row);
          headerIsDue = false;
        }
      } catch (RowFault e) {
        if (headerIsDue) {
          throw new InputException(diagnostic(e));
        }
        visitor.damaged(diagnostic(e));
      }
    }
    if (headerIsDue) {
      throw noLanguages(new Position(1, 1));
    }
  }

  private Diagnostic diagnostic(RowFault fault) {
    Diagnostic diagnostic = Diagnostic.error(name, fault.position(), fault.fault());
    return fault.fault().key() == TableMessage.BROKEN_QUOTES
        ? diagnostic.withAdvice(Message.of(TableMessage.CLOSE_QUOTES))
        : diagnostic;
  }

  private void header(List<Cell> row) {
    List<Diagnostic> passedOver = new ArrayList<>();
    int named = 0;
    for (Cell cell : row) {
      String text = cell.text().strip();
      LanguageTag language = languages.apply(text).orElse(null);
      if (language != null && columns.contains(language)) {
        passedOver.add(
            Diagnostic.warning(
                name, cell.position(), Message.of(TableMessage.SECOND_COLUMN, language)));
        language = null;
      } else if (language == null && !text.isEmpty()) {
        passedOver.add(
            Diagnostic.warning(
                name, cell.position(), Message.of(TableMessage.COLUMN_PASSED_OVER, text)));
      }
      named += language == null ? 0 : 1;
      columns.add(language);
    }
    if (named < 2) {
      throw noLanguages(row.get(0).position());
    }
    passedOver.forEach(visitor::warning);
  }

  private InputException noLanguages(Position position) {
    return new InputException(
        Diagnostic.error(name, position, Message.of(TableMessage.NO_LANGUAGES))
            .withAdvice(Message.of(TableMessage.NAME_COLUMNS)));
  }

  private void row(List<Cell> row) {
    int filled = row.size();
    while (filled > 0 && row.get(filled - 1).text().isBlank()) {
      filled--;
    }
    Position position = row.get(0).position();
    if (filled > columns.size()) {
      visitor.damaged(
          Diagnostic.error(
                  name,
                  row.get(columns.size()).position(),
                  Message.of(TableMessage.TOO_MANY_CELLS, filled, columns.size()))
              .withAdvice(Message.of(TableMessage.CHECK_DELIMITER)));
      return;
    }
    List<Variant> variants = new ArrayList<>(filled);
    List<Cell> translated = new ArrayList<>(filled);
    for (int i = 0; i < filled; i++) {
      Cell cell = row.get(i);
      LanguageTag language = columns.get(i);
      if (cell.text().indexOf(UNDECODABLE) >= 0) {
        visitor.damaged(
            Diagnostic.error(name, cell.position(), Message.of(TableMessage.UNDECODABLE_BYTES))
                .withAdvice(Message.of(TableMessage.SAVE_AS_UTF8)));
        return;
      }
      if (language != null && !cell.text().isBlank()) {
        variants.add(Variant.of(language, Segment.of(cell.text())));
        translated.add(cell);
      }
    }
    cells.accept(translated);
    visitor.row(variants, position);
  }

  /** The delimiter that the name of a file promises; nothing where it promises none. */
  public static Optional<Character> delimiterOf(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return lower.endsWith(".tsv") || lower.endsWith(".tab") ? Optional.of('\t') : Optional.empty();
  }
}
