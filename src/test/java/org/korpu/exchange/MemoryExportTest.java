package org.korpu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.korpu.curate.KeptUnits;
import org.korpu.curate.UnitFilter;
import org.korpu.format.table.TableWriter;
import org.korpu.format.table.TableWriter.Formulas;
import org.korpu.format.tmx.TmxHeader;
import org.korpu.model.InlineCode;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

class MemoryExportTest {

  private final ListMemory memory = new ListMemory();

  @Property(seed = "20261123", tries = 200)
  void exportThenImportGivesTheSameTexts(
      @ForAll @Size(min = 1, max = 5)
          List<
                  @Size(min = 2, max = 3) List<
                      @NotBlank
                      @Chars({'=', '+', '-', '@', '\'', '"', ',', '\t', '\n', ' ', 'ə', 'я'})
                      String>>
              texts)
      throws IOException {
    ListMemory original = new ListMemory();
    for (List<String> row : texts) {
      List<Variant> variants = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        variants.add(
            Variant.of(
                List.of(LanguageTag.EN, LanguageTag.AZ, LanguageTag.RU).get(i),
                Segment.of(row.get(i))));
      }
      original.units.add(TranslationUnit.of(variants.toArray(new Variant[0])));
    }
    ListMemory expected = imported(file("a.tmx", tmx(original)));

    assertThat(imported(file("a.csv", table(original, ',', Formulas.KEEP))).units)
        .isEqualTo(expected.units);
    assertThat(imported(file("a.tsv", table(original, '\t', Formulas.KEEP))).units)
        .isEqualTo(expected.units);
    assertThat(imported(file("a.csv", asCsv(sheet(original)))).units).isEqualTo(expected.units);
  }

  @Test
  void columnsAreTheLanguagesOfTheMemoryOursFirst() throws IOException {
    memory.units.add(TranslationUnit.of(variant("ru", "виза"), variant("de", "Visum")));
    memory.units.add(TranslationUnit.of(variant("en-GB", "visa"), variant("az", "viza")));
    memory.units.add(TranslationUnit.of(variant("en", "pass"), variant("az", "vəsiqə")));

    assertThat(text(table(memory, ',', Formulas.KEEP)))
        .isEqualTo("en,az,ru,de\n,,виза,Visum\nvisa,viza,,\npass,vəsiqə,,\n");
  }

  @Test
  void secondVariantOfALanguageIsARowOfItsOwn() throws IOException {
    memory.units.add(
        TranslationUnit.of(variant("en", "May"), variant("az", "may"), variant("az", "bilər")));

    assertThat(text(table(memory, '\t', Formulas.KEEP)))
        .isEqualTo("en\taz\nMay\tmay\nMay\tbilər\n");
  }

  @Test
  void formulasAreGuardedOnlyOnDemand() throws IOException {
    memory.units.add(TranslationUnit.of(variant("en", "=1+1"), variant("az", "- bir")));

    assertThat(text(table(memory, ',', Formulas.KEEP))).endsWith("=1+1,- bir\n");
    assertThat(text(table(memory, ',', Formulas.GUARD))).endsWith("'=1+1,'- bir\n");
  }

  @Test
  void cellsOfASheetAreTextsWhateverTheyLookLike() throws IOException {
    memory.units.add(TranslationUnit.of(variant("en", "=1+1"), variant("az", "007")));
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(sheet(memory)));
        Stream<Row> rows = book.getFirstSheet().openStream()) {
      Row row = rows.toList().get(1);
      assertThat(row.getCell(0).getFormula()).isNull();
      assertThat(row.getCellText(0)).isEqualTo("=1+1");
      assertThat(row.getCellText(1)).isEqualTo("007");
    }
  }

  @Test
  void textTooLongForACellIsRefused() {
    memory.units.add(TranslationUnit.of(variant("en", "x".repeat(32_768)), variant("az", "y")));

    assertThatThrownBy(() -> sheet(memory))
        .isInstanceOfSatisfying(
            InputException.class,
            fault ->
                assertThat(fault.diagnostics().get(0).cause().key())
                    .isEqualTo(ExchangeMessage.CELL_TOO_LONG));
  }

  @Test
  void unitsThatLoseTheirCodesAreCounted() throws IOException {
    Segment coded =
        new Segment(
            List.of(
                new TextRun("a"), InlineCode.of(InlineCode.Kind.PLACEHOLDER, "1", null, "<br>")));
    memory.units.add(TranslationUnit.of(Variant.of(LanguageTag.EN, coded), variant("az", "b")));
    memory.units.add(TranslationUnit.of(variant("en", "c"), variant("az", "d")));
    MemoryExport export = new MemoryExport(List.of(memory), UnitFilter.ALL, fault -> {});
    export.writeTable(new ByteArrayOutputStream(), ',', Formulas.KEEP);

    assertThat(export.units()).isEqualTo(2);
    assertThat(export.withCodes()).isEqualTo(1);
  }

  private static ListMemory imported(ImportFile file) throws IOException {
    ListMemory memory = new ListMemory();
    new MemoryImport(
            memory,
            LanguageTag.EN,
            List.of(file),
            ImportOptions.DEFAULT,
            new KeptUnits(),
            fault -> {})
        .run();
    return memory;
  }

  private static ImportFile file(String name, byte[] bytes) {
    return new ImportFile(name, () -> new ByteArrayInputStream(bytes));
  }

  private static byte[] tmx(ListMemory memory) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MemoryExport(List.of(memory), UnitFilter.ALL, fault -> {})
        .writeTmx(out, "a.tmx", TmxHeader.of(LanguageTag.EN, "1"));
    return out.toByteArray();
  }

  private static byte[] table(ListMemory memory, char delimiter, Formulas formulas)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MemoryExport(List.of(memory), UnitFilter.ALL, fault -> {})
        .writeTable(out, delimiter, formulas);
    return out.toByteArray();
  }

  private static byte[] sheet(ListMemory memory) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MemoryExport(List.of(memory), UnitFilter.ALL, fault -> {}).writeSheet(out, "a.xlsx");
    return out.toByteArray();
  }

  /** What another library finds in a workbook, as CSV. */
  private static byte[] asCsv(byte[] workbook) throws IOException {
    StringWriter csv = new StringWriter();
    TableWriter writer = new TableWriter(csv, ',', Formulas.KEEP);
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook));
        Stream<Row> rows = book.getFirstSheet().openStream()) {
      for (Row row : rows.toList()) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
          cells.add(row.getCellText(i));
        }
        writer.write(cells);
      }
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Variant variant(String language, String text) {
    return Variant.of(new LanguageTag(language), Segment.of(text));
  }
}
