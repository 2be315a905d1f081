package org.korpu.align.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.korpu.align.ParallelDocument;
import org.korpu.align.Run;
import org.korpu.format.table.Cell;
import org.korpu.format.table.TableWriter;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Position;

/** Reads the rows of a table that has these columns. */
final class RowParser {

  private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[+,;\\s]+");

  /** Fewer digits than an int can overflow with. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final String file;
  private final List<LanguageTag> languages;
  private final List<ParallelDocument> documents;
  private final Consumer<Diagnostic> faults;
  private final Map<String, Integer> columns = new HashMap<>();

  /**
   * For a table whose first row has been read.
   *
   * @throws InputException if that lacks a column, or has it twice
   */
  RowParser(
      String file,
      List<Cell> header,
      List<LanguageTag> languages,
      List<ParallelDocument> documents,
      Consumer<Diagnostic> faults) {
    this.file = file;
    this.languages = languages;
    this.documents = documents;
    this.faults = faults;
    List<String> missing = new ArrayList<>(needed());
    for (int i = 0; i < header.size(); i++) {
      Cell cell = header.get(i);
      String name = name(cell);
      if (columns.putIfAbsent(name, i) != null && ReviewColumn.names(languages).contains(name)) {
        throw new InputException(
            Diagnostic.error(
                file, cell.position(), Message.of(AlignReviewMessage.COLUMN_TWICE, name)));
      }
      missing.remove(name);
    }
    if (!missing.isEmpty()) {
      throw new InputException(
          Diagnostic.error(
                  file,
                  header.get(0).position(),
                  Message.of(
                      AlignReviewMessage.COLUMNS_MISSING,
                      String.join(", ", missing),
                      missing.size()))
              .withAdvice(Message.of(AlignReviewMessage.KEEP_COLUMNS)));
    }
  }

  /** How many of the columns that a table needs a row names. */
  static long named(List<Cell> row) {
    List<String> wanted = ReviewColumn.names(List.of());
    return row.stream().map(RowParser::name).filter(wanted::contains).count();
  }

  private static String name(Cell cell) {
    return cell.text().strip();
  }

  private List<String> needed() {
    List<String> needed =
        new ArrayList<>(
            List.of(
                ReviewColumn.DOCUMENT.text(),
                ReviewColumn.BEAD.text(),
                ReviewColumn.VERDICT.text(),
                ReviewColumn.KEY.text()));
    languages.forEach(language -> needed.add(ReviewColumn.segments(language)));
    return needed;
  }

  /** Reads a row; nothing if it has faults, which are told. */
  Optional<ReviewRow> parse(List<Cell> row) {
    List<Diagnostic> found = new ArrayList<>();
    int document = document(row, found);
    int bead = bead(row, found);
    Verdict verdict = verdict(row, found);
    BeadKey key = key(row, found);
    List<Run> sides = new ArrayList<>();
    List<Position> places = new ArrayList<>();
    for (int side = 0; side < languages.size(); side++) {
      String column = ReviewColumn.segments(languages.get(side));
      places.add(place(row, column));
      sides.add(document < 0 ? new Run(0, 0) : run(row, column, document, side, found));
    }
    found.forEach(faults);
    return found.isEmpty()
        ? Optional.of(
            new ReviewRow(
                Position.ofLine(row.get(0).position().line()),
                document,
                bead,
                verdict,
                sides,
                places,
                key))
        : Optional.empty();
  }

  /** Whether the reviewer changed a text of a row; no if the table has no column for it. */
  boolean hasOtherText(List<Cell> row, ReviewRow parsed) {
    for (int side = 0; side < languages.size(); side++) {
      Integer column = columns.get(languages.get(side).value());
      if (column != null && column < row.size()) {
        Run run = parsed.sides().get(side);
        List<String> segments = documents.get(parsed.document()).segments(side);
        String text = String.join(ReviewTable.JOINT, segments.subList(run.start(), run.end()));
        if (!plain(text).equals(plain(TableWriter.unguarded(row.get(column).text())))) {
          return true;
        }
      }
    }
    return false;
  }

  private static String plain(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }

  private int document(List<Cell> row, List<Diagnostic> found) {
    String text = text(row, ReviewColumn.DOCUMENT.text());
    if (NUMBER.matcher(text).matches()) {
      int number = Integer.parseInt(text);
      if (number >= 1 && number <= documents.size()) {
        return number - 1;
      }
    }
    found.add(
        fault(
            row,
            ReviewColumn.DOCUMENT.text(),
            AlignReviewMessage.SAME_DOCUMENTS,
            AlignReviewMessage.NO_DOCUMENT,
            text,
            documents.size()));
    return -1;
  }

  private int bead(List<Cell> row, List<Diagnostic> found) {
    String text = text(row, ReviewColumn.BEAD.text());
    if (text.isEmpty()) {
      return 0;
    }
    if (NUMBER.matcher(text).matches()) {
      return Integer.parseInt(text);
    }
    found.add(fault(row, ReviewColumn.BEAD.text(), null, AlignReviewMessage.NO_BEAD, text));
    return 0;
  }

  private @Nullable Verdict verdict(List<Cell> row, List<Diagnostic> found) {
    String text = text(row, ReviewColumn.VERDICT.text());
    Verdict verdict = Verdict.of(text).orElse(null);
    if (verdict == null && !text.isEmpty()) {
      found.add(
          fault(
              row,
              ReviewColumn.VERDICT.text(),
              AlignReviewMessage.VERDICTS,
              AlignReviewMessage.NO_VERDICT,
              text));
    }
    return verdict;
  }

  private @Nullable BeadKey key(List<Cell> row, List<Diagnostic> found) {
    String text = text(row, ReviewColumn.KEY.text());
    BeadKey key = BeadKey.parse(text, languages.size()).orElse(null);
    if (key == null && !text.isEmpty()) {
      found.add(
          fault(
              row,
              ReviewColumn.KEY.text(),
              AlignReviewMessage.KEEP_KEY,
              AlignReviewMessage.NO_KEY));
    }
    return key;
  }

  private Run run(List<Cell> row, String column, int document, int side, List<Diagnostic> found) {
    String text = text(row, column);
    String file = documents.get(document).files().get(side);
    int size = documents.get(document).segments(side).size();
    if (text.isEmpty()) {
      return new Run(0, 0);
    }
    int[] numbers = numbers(text);
    if (numbers.length == 0) {
      found.add(
          fault(row, column, AlignReviewMessage.NUMBERS, AlignReviewMessage.NO_NUMBERS, text));
      return new Run(0, 0);
    }
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] < 1 || numbers[i] > size) {
        found.add(fault(row, column, null, AlignReviewMessage.NO_SEGMENT, numbers[i], file, size));
        return new Run(0, 0);
      }
      if (i > 0 && numbers[i] > numbers[i - 1] + 1) {
        found.add(
            fault(
                row,
                column,
                null,
                AlignReviewMessage.NOT_NEIGHBOURS,
                numbers[i - 1],
                numbers[i],
                file));
        return new Run(0, 0);
      }
    }
    return new Run(numbers[0] - 1, numbers[numbers.length - 1]);
  }

  /** The numbers that a text names, in order and each once; none if it does not name numbers. */
  private static int[] numbers(String text) {
    String[] words = BETWEEN_NUMBERS.split(text);
    return Arrays.stream(words).allMatch(word -> NUMBER.matcher(word).matches())
        ? Arrays.stream(words).mapToInt(Integer::parseInt).sorted().distinct().toArray()
        : new int[0];
  }

  /** What stands in a column of a row; nothing where the row is shorter. */
  private String text(List<Cell> row, String column) {
    int at = columns.getOrDefault(column, row.size());
    return at < row.size() ? TableWriter.unguarded(row.get(at).text()).strip() : "";
  }

  private Position place(List<Cell> row, String column) {
    int at = columns.getOrDefault(column, row.size());
    return at < row.size() ? row.get(at).position() : Position.ofLine(row.get(0).position().line());
  }

  private Diagnostic fault(
      List<Cell> row,
      String column,
      @Nullable AlignReviewMessage advice,
      AlignReviewMessage cause,
      Object... arguments) {
    Diagnostic fault = Diagnostic.error(file, place(row, column), Message.of(cause, arguments));
    return advice == null ? fault : fault.withAdvice(Message.of(advice));
  }
}
