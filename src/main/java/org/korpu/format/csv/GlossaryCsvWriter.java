package org.korpu.format.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.korpu.format.termtable.TermTable;
import org.korpu.glossary.Glossary;

/**
 * Writes a glossary in CSV or TSV: UTF-8 without a byte order mark, line feeds, quotes only where
 * needed, concepts in the order of the glossary. The same glossary gives the same bytes, and the
 * reader makes the same glossary of them.
 */
public final class GlossaryCsvWriter {

  private GlossaryCsvWriter() {}

  /**
   * Writes a glossary with commas; the stream is flushed and left open.
   *
   * @throws IOException if the stream fails
   */
  public static void write(Glossary glossary, OutputStream out) throws IOException {
    write(glossary, CsvLayout.COMMAS, out);
  }

  /**
   * Writes a glossary; the stream is flushed and left open.
   *
   * @throws IOException if the stream fails
   */
  public static void write(Glossary glossary, CsvLayout layout, OutputStream out)
      throws IOException {
    TermTable table = TermTable.of(glossary);
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CSVPrinter printer =
        new CSVPrinter(
            writer,
            CSVFormat.DEFAULT
                .builder()
                .setDelimiter(layout.separator())
                .setRecordSeparator('\n')
                .get());
    printer.printRecord(table.header());
    for (List<String> row : table.rows()) {
      printer.printRecord(row);
    }
    writer.flush();
  }
}
