package org.korpu.format.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.korpu.format.table.Cell;
import org.korpu.format.table.RowReader;
import org.korpu.format.table.TableReader;
import org.korpu.format.table.TableShape;
import org.korpu.format.table.TableVisitor;
import org.korpu.format.table.TableWriter;
import org.korpu.fuzz.FuzzFile;
import org.korpu.fuzz.Holds;
import org.korpu.glossary.Glossary;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Position;
import org.korpu.model.Variant;

/**
 * Any table: as a glossary it is refused clearly or read, and brought back by what is written; as a
 * table of translations its rows come back from the writer as they were.
 */
public final class CsvFuzz {

  private static final String FILE = "terms.csv";

  private static final FuzzFile FILES =
      FuzzFile.ofSeeds(FuzzFile.TABLE, "terms.csv", "titles.csv", "pairs.csv");

  private CsvFuzz() {}

  /** Called by the fuzzer and by the replay. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    byte[] file = FILES.of(input);
    glossary(file);
    String text = new String(file, UTF_8);
    for (char delimiter : new char[] {',', '\t', ';', '|'}) {
      rows(text, delimiter);
    }
    translations(text);
  }

  private static void glossary(byte[] file) throws IOException {
    Glossary glossary;
    try {
      glossary = read(file);
    } catch (InputException e) {
      Holds.refusal(e, FILE, List.of());
      return;
    }
    for (CsvLayout layout : CsvLayout.values()) {
      byte[] written = write(glossary, layout);
      if (glossary.languages().isEmpty()) {
        continue; // no column of a language, which a reader wants
      }
      Glossary again = read(written);
      Holds.equal(again.concepts(), glossary.concepts(), "read back, " + layout);
      Holds.equal(write(again, layout), written, "what was written is stable, " + layout);
    }
  }

  private static void rows(String text, char delimiter) throws IOException {
    List<List<String>> rows = cut(text, delimiter);
    StringWriter out = new StringWriter();
    TableWriter writer = new TableWriter(out, delimiter, TableWriter.Formulas.KEEP);
    StringWriter guarded = new StringWriter();
    TableWriter guard = new TableWriter(guarded, delimiter, TableWriter.Formulas.GUARD);
    for (List<String> row : rows) {
      writer.write(row);
      guard.write(row);
    }
    Holds.equal(cut(out.toString(), delimiter), rows, "rows by " + delimiter);
    List<List<String>> unguarded =
        cut(guarded.toString(), delimiter).stream()
            .map(row -> row.stream().map(TableWriter::unguarded).toList())
            .toList();
    Holds.equal(unguarded, rows, "guarded rows by " + delimiter);
  }

  private static List<List<String>> cut(String text, char delimiter) throws IOException {
    RowReader reader = new RowReader(new StringReader(text), delimiter);
    List<List<String>> rows = new ArrayList<>();
    int line = 0;
    while (true) {
      try {
        List<Cell> row = reader.next();
        if (row == null) {
          return rows;
        }
        Holds.that(row.get(0).position().line() > line, "lines ascend");
        line = row.get(0).position().line();
        rows.add(row.stream().map(Cell::text).toList());
      } catch (RowReader.RowFault e) {
        // A cell further down may be what is wrong; only the first line of the row is passed over.
        Holds.that(e.position().line() > line, "lines of faults are those of their rows, or later");
        line++;
      }
    }
  }

  private static void translations(String text) throws IOException {
    char delimiter = TableReader.delimiter(text, 0, LanguageTag::parse);
    try {
      new TableReader(
              FILE,
              new TableShape(delimiter, List.of()),
              LanguageTag::parse,
              new TableVisitor() {
                @Override
                public void row(List<Variant> variants, Position position) {
                  variants.forEach(
                      variant -> Holds.that(!variant.segment().isBlank(), "a blank variant"));
                }

                @Override
                public void damaged(Diagnostic fault) {
                  Holds.diagnostic(fault, FILE);
                }

                @Override
                public void warning(Diagnostic fault) {
                  Holds.diagnostic(fault, FILE);
                }
              })
          .read(new StringReader(text));
    } catch (InputException e) {
      Holds.refusal(e, FILE, List.of());
    }
  }

  private static Glossary read(byte[] file) throws IOException {
    List<Diagnostic> faults = new ArrayList<>();
    try {
      return GlossaryCsvReader.read(new ByteArrayInputStream(file), FILE, faults::add);
    } finally {
      faults.forEach(fault -> Holds.diagnostic(fault, FILE));
    }
  }

  private static byte[] write(Glossary glossary, CsvLayout layout) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GlossaryCsvWriter.write(glossary, layout, out);
    return out.toByteArray();
  }
}
