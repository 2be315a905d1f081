package org.korpu.format.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.korpu.format.termtable.TermTableReader;
import org.korpu.glossary.Glossary;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Position;

/**
 * Reads a glossary in CSV or TSV. The separator is told by the header; a byte order mark is passed
 * over. A bad row is reported and left out, and the rest is read. The whole file is held in memory.
 */
public final class GlossaryCsvReader {

  private GlossaryCsvReader() {}

  /**
   * The glossary of a stream, which the caller closes.
   *
   * @param file the file as the user named it, for diagnostics
   * @param faults takes what is wrong with rows and columns, in the order of the file
   * @throws InputException if the stream is neither UTF-8 nor UTF-16 with its mark, or its first
   *     row is no header with {@code id} and a language
   * @throws IOException if the stream fails
   */
  public static Glossary read(InputStream in, String file, Consumer<Diagnostic> faults)
      throws IOException {
    TermTableReader table = new TermTableReader(file, faults);
    boolean[] headerIsDue = {true};
    new CsvRows(CsvText.decode(in.readAllBytes(), file).text())
        .forEach(
            new CsvRows.Visitor() {
              @Override
              public void row(CsvRows.Row row) {
                if (headerIsDue[0]) {
                  headerIsDue[0] = false;
                  table.header(row.cells(), row.line());
                } else {
                  table.row(row.cells(), row.line());
                }
              }

              @Override
              public void broken(int line) {
                faults.accept(
                    Diagnostic.error(
                            file, Position.ofLine(line), Message.of(CsvMessage.BROKEN_QUOTES))
                        .withAdvice(Message.of(CsvMessage.BROKEN_QUOTES_ADVICE)));
                if (headerIsDue[0]) {
                  throw table.noHeader(1);
                }
              }
            });
    if (headerIsDue[0]) {
      throw table.noHeader(1);
    }
    return table.glossary();
  }
}
