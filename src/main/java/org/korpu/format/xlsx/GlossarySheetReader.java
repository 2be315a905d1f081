package org.korpu.format.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.korpu.archive.ArchiveLimits;
import org.korpu.format.office.OfficeArchive;
import org.korpu.format.office.ReadCell;
import org.korpu.format.office.ReadCell.Oddity;
import org.korpu.format.office.ReadRow;
import org.korpu.format.office.ReadTable;
import org.korpu.format.termtable.TermColumn;
import org.korpu.format.termtable.TermTableReader;
import org.korpu.glossary.Glossary;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Position;

/**
 * Reads a glossary from a workbook as Excel or LibreOffice saved it: from its first sheet that
 * begins with a header of a glossary, rows that are hidden or filtered out too. A cell that holds a
 * number, a date or the like in place of a text is reported and left out; of a formula its result
 * is taken.
 */
public final class GlossarySheetReader {

  private static final Set<Oddity> NO_TEXT =
      EnumSet.of(Oddity.NUMBER, Oddity.DATE, Oddity.TRUTH_VALUE, Oddity.ERROR);

  private final String file;
  private final Consumer<Diagnostic> faults;
  private final TermTableReader table;

  private GlossarySheetReader(String file, Consumer<Diagnostic> faults) {
    this.file = file;
    this.faults = faults;
    this.table = new TermTableReader(file, faults);
  }

  /**
   * The glossary of a stream, which the caller closes.
   *
   * @param file the file as the user named it, for diagnostics; lines are rows of the sheet
   * @throws InputException if it is no workbook, or no sheet has a header with {@code id} and a
   *     language
   * @throws IOException if the stream fails
   */
  public static Glossary read(
      InputStream in, String file, ArchiveLimits limits, Consumer<Diagnostic> faults)
      throws IOException {
    List<ReadTable> sheets =
        SheetReader.tables(OfficeArchive.open(in.readAllBytes(), file, limits));
    ReadTable sheet =
        sheets.stream()
            .filter(GlossarySheetReader::isGlossary)
            .findFirst()
            .orElse(sheets.isEmpty() ? new ReadTable(List.of()) : sheets.get(0));
    return new GlossarySheetReader(file, faults).read(sheet);
  }

  private static boolean isGlossary(ReadTable sheet) {
    return sheet.rows().stream()
        .filter(row -> !row.isEmpty())
        .findFirst()
        .filter(
            row ->
                row.cells().stream()
                    .anyMatch(
                        cell ->
                            TermColumn.parse(cell.text())
                                .filter(TermColumn.Plain.ID::equals)
                                .isPresent()))
        .isPresent();
  }

  private Glossary read(ReadTable sheet) {
    boolean headerIsDue = true;
    for (ReadRow row : sheet.rows()) {
      if (row.isEmpty()) {
        continue;
      }
      List<String> texts = texts(row);
      if (headerIsDue) {
        headerIsDue = false;
        table.header(texts, row.number());
      } else {
        table.row(texts, row.number());
      }
    }
    if (headerIsDue) {
      throw table.noHeader(1);
    }
    return table.glossary();
  }

  private List<String> texts(ReadRow row) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      ReadCell cell = row.cells().get(i);
      if (cell.oddities().stream().anyMatch(NO_TEXT::contains)) {
        String name = FormSheetWriter.name(i) + row.number();
        faults.accept(
            Diagnostic.error(
                    file,
                    new Position(row.number(), i + 1),
                    Message.of(SheetMessage.NO_TEXT_IN_CELL, name))
                .withAdvice(Message.of(SheetMessage.NO_TEXT_IN_CELL_ADVICE)));
        texts.add("");
      } else {
        texts.add(cell.allText());
      }
    }
    return texts;
  }
}
