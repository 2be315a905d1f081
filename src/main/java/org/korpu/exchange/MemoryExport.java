package org.korpu.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.korpu.curate.UnitFilter;
import org.korpu.curate.UnitRelay;
import org.korpu.format.table.TableWriter;
import org.korpu.format.tmx.TmxHeader;
import org.korpu.format.tmx.TmxWriter;
import org.korpu.format.xlsx.SheetWriter;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.store.TranslationMemory;

/**
 * Writes units of memories to a file of another format, in the order of the memories.
 *
 * <p>TMX keeps all that is known of a unit. Tables keep its texts, without inline codes. Memories
 * are read once, for tables twice unless languages are wanted by name; nothing is held. One thread
 * reads while another one writes. Damaged units are reported and left out.
 */
public final class MemoryExport {

  /** The name of the sheet of a workbook. */
  private static final String SHEET = "korpu";

  private final List<TranslationMemory> memories;
  private final UnitFilter filter;
  private final Consumer<Diagnostic> faults;
  private int units;
  private int withCodes;

  /** Writes a unit. */
  private interface UnitOutput {
    void write(TranslationUnit unit) throws IOException;
  }

  /** Writes a row. */
  private interface RowOutput {
    void write(List<String> cells) throws IOException;
  }

  /**
   * Of the units of memories that a filter selects.
   *
   * @param faults takes each fault of the memories once
   */
  public MemoryExport(
      List<TranslationMemory> memories, UnitFilter filter, Consumer<Diagnostic> faults) {
    this.memories = List.copyOf(memories);
    this.filter = filter;
    this.faults = faults;
  }

  /** Writes TMX; the stream should be buffered and stays open. */
  public void writeTmx(OutputStream out, String name, TmxHeader header) throws IOException {
    TmxWriter writer = new TmxWriter(out, name, header);
    forEach(writer::write, faults);
    writer.finish();
  }

  /** Writes a table in UTF-8; the stream stays open. */
  public void writeTable(OutputStream out, char delimiter, TableWriter.Formulas formulas)
      throws IOException {
    TableColumns columns = columns();
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    TableWriter writer = new TableWriter(text, delimiter, formulas);
    writer.write(columns.names());
    forEach(unit -> writeRows(unit, columns, writer::write), faults);
    text.flush();
  }

  /**
   * Writes a workbook; the stream stays open.
   *
   * @param name the file as the user named it
   * @throws InputException if there are more rows, or longer texts, than a sheet can hold
   */
  public void writeSheet(OutputStream out, String name) throws IOException {
    TableColumns columns = columns();
    try (SheetWriter writer = new SheetWriter(out, SHEET, columns.names())) {
      forEach(unit -> writeRows(unit, columns, cells -> write(cells, writer, name)), faults);
    }
  }

  /** How many units were written. */
  public int units() {
    return units;
  }

  /** How many units have inline codes, which a table does not keep. */
  public int withCodes() {
    return withCodes;
  }

  private TableColumns columns() throws IOException {
    if (!filter.languages().isEmpty()) {
      return new TableColumns(filter.languages());
    }
    TreeSet<LanguageTag> tags = new TreeSet<>();
    forEach(unit -> unit.variants().forEach(v -> tags.add(v.language())), fault -> {});
    units = 0;
    return TableColumns.of(tags);
  }

  private void writeRows(TranslationUnit unit, TableColumns columns, RowOutput out)
      throws IOException {
    for (Variant variant : unit.variants()) {
      if (variant.segment().hasCodes()) {
        withCodes++;
        break;
      }
    }
    for (List<String> row : columns.rows(unit)) {
      out.write(row);
    }
  }

  private static void write(List<String> cells, SheetWriter writer, String name)
      throws IOException {
    if (writer.isFull()) {
      throw tooMuch(name, Message.of(ExchangeMessage.TOO_MANY_ROWS, SheetWriter.MOST_ROWS));
    }
    for (String cell : cells) {
      if (cell.length() > SheetWriter.LONGEST_CELL) {
        throw tooMuch(
            name,
            Message.of(ExchangeMessage.CELL_TOO_LONG, cell.length(), SheetWriter.LONGEST_CELL));
      }
    }
    writer.write(cells);
  }

  private static InputException tooMuch(String name, Message cause) {
    return new InputException(
        Diagnostic.error(name, null, cause).withAdvice(Message.of(ExchangeMessage.EXPORT_AS_CSV)));
  }

  private void forEach(UnitOutput out, Consumer<Diagnostic> memoryFaults) throws IOException {
    try (UnitRelay relay =
        new UnitRelay(read -> filter.select(read).ifPresent(unit -> accept(unit, out)))) {
      for (TranslationMemory memory : memories) {
        memory.forEach(stored -> relay.accept(stored.unit()), memoryFaults);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void accept(TranslationUnit unit, UnitOutput out) {
    try {
      out.write(unit);
      units++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
