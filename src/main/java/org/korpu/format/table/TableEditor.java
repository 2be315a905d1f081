package org.korpu.format.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.Position;
import org.korpu.model.Variant;

/**
 * Writes single cells of a table anew and leaves every other character as it is. A cell that is
 * written anew keeps its quotes, and gets some where it needs them; line breaks in it are those of
 * the table.
 */
public final class TableEditor {

  private static final char QUOTE = '"';

  private final String text;
  private final char delimiter;
  private final String lineBreak;
  private final StringBuilder revised = new StringBuilder();
  private int written;

  private TableEditor(String text, char delimiter) {
    this.text = text;
    this.delimiter = delimiter;
    this.lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
  }

  /** Says what becomes of the cells of a row. */
  @FunctionalInterface
  public interface Edits {

    /**
     * The cells of a row as they are to be.
     *
     * @param variants those of languages that are not blank, in the order of the columns
     * @return as many, of the same languages, none of them with codes
     */
    List<Variant> edit(List<Variant> variants, Position position);
  }

  /**
   * The table with its cells edited.
   *
   * @param text the table
   * @param name the file as the user named it, for diagnostics
   * @param languages the language that a name of a column stands for
   * @param faults takes rows that cannot be read, which stay, and what is odd
   * @throws org.korpu.model.InputException if the first row should name languages and names fewer
   *     than two
   */
  public static String revise(
      String text,
      String name,
      TableShape shape,
      Function<String, Optional<LanguageTag>> languages,
      Edits edits,
      Consumer<Diagnostic> faults) {
    TableEditor editor = new TableEditor(text, shape.delimiter());
    Rows rows = editor.new Rows(edits, faults);
    try {
      new TableReader(name, shape, languages, rows, rows.cells::addAll)
          .read(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string has no faults
    }
    return editor.revised.append(text, editor.written, text.length()).toString();
  }

  private final class Rows implements TableVisitor {

    private final Edits edits;
    private final Consumer<Diagnostic> faults;

    /** Those of the variants of the row. */
    private final List<Cell> cells = new ArrayList<>();

    Rows(Edits edits, Consumer<Diagnostic> faults) {
      this.edits = edits;
      this.faults = faults;
    }

    @Override
    public void row(List<Variant> variants, Position position) {
      List<Variant> edited = edits.edit(variants, position);
      if (edited.size() != variants.size()) {
        throw new IllegalArgumentException(edited.size() + " cells for " + variants.size());
      }
      for (int i = 0; i < variants.size(); i++) {
        String now = edited.get(i).segment().text();
        if (!now.equals(cells.get(i).text())) {
          replace(cells.get(i), now);
        }
      }
      cells.clear();
    }

    @Override
    public void damaged(Diagnostic fault) {
      faults.accept(fault);
    }

    @Override
    public void warning(Diagnostic fault) {
      faults.accept(fault);
    }
  }

  private void replace(Cell cell, String now) {
    revised.append(text, written, cell.start());
    boolean quoted =
        cell.isQuoted()
            || now.indexOf(delimiter) >= 0
            || now.indexOf('\n') >= 0
            || now.indexOf(QUOTE) == 0
            || (delimiter != '\t' && now.indexOf(QUOTE) >= 0);
    if (quoted) {
      revised.append(QUOTE);
      revised.append(now.replace("\"", "\"\"").replace("\n", lineBreak));
      revised.append(QUOTE);
    } else {
      revised.append(now);
    }
    written = cell.end();
  }
}
