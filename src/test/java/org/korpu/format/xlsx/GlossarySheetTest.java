package org.korpu.format.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korpu.archive.ArchiveLimits;
import org.korpu.format.csv.GlossaryCsvReader;
import org.korpu.format.office.OfficeArchiveWriter;
import org.korpu.format.termtable.TermTableMessage;
import org.korpu.glossary.Concept;
import org.korpu.glossary.ConceptDescription;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.SampleGlossaries;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermStatus;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Position;

/** A glossary as a workbook, and back. */
class GlossarySheetTest {

  private final List<Diagnostic> faults = new ArrayList<>();

  @Property(seed = "20261123", edgeCases = EdgeCasesMode.NONE)
  void nothingThatAGlossarySaysIsLost(@ForAll("glossaries") Glossary glossary) throws IOException {
    byte[] workbook = write(glossary);
    Glossary again = read(workbook);

    assertThat(faults).isEmpty();
    assertThat(again.concepts()).isEqualTo(glossary.concepts());
    assertThat(write(again)).isEqualTo(workbook);
  }

  @Provide
  Arbitrary<Glossary> glossaries() {
    return SampleGlossaries.all();
  }

  @Test
  void whatXmlCannotHoldAndWhatLooksLikeAnEscapeComesBack() throws IOException {
    Glossary glossary =
        Glossary.of(
            List.of(
                new Concept(
                    "_x0041_",
                    ConceptDescription.of("=1+1", "a\u000Bb"),
                    List.of(new Term("007", LanguageTag.EN, TermStatus.PREFERRED)))));

    assertThat(read(write(glossary)).concepts()).isEqualTo(glossary.concepts());
  }

  @Test
  void cellsWithoutTextAreReportedByTheirName() throws IOException {
    byte[] workbook =
        workbook(
            "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Our terms</v></c></row>",
            "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>ID</v></c><c r=\"B1\" t=\"str\"><v>en</v></c>"
                + "<c r=\"C1\" t=\"str\"><v>note</v></c></row>"
                + "<row r=\"4\"><c r=\"A4\"><v>17</v></c><c r=\"B4\" t=\"str\"><v>visa</v></c>"
                + "<c r=\"C4\"><v>1.5</v></c></row>");

    Glossary glossary = read(workbook);

    assertThat(glossary.concepts()).extracting(Concept::id).containsExactly("17");
    assertThat(faults)
        .extracting(fault -> fault.cause().key(), Diagnostic::position)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(SheetMessage.NO_TEXT_IN_CELL, new Position(4, 3)));
    assertThat(faults.get(0).cause().arguments()).containsExactly("C4");
  }

  @Test
  void workbookWithoutHeaderOrNoWorkbookIsRefused() throws IOException {
    byte[] workbook = workbook("<row><c t=\"str\"><v>visa</v></c></row>");

    assertThatThrownBy(() -> read(workbook))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(TermTableMessage.NO_ID_COLUMN.name());
    assertThatThrownBy(() -> read("id,en\n".getBytes(UTF_8))).isInstanceOf(InputException.class);
  }

  @Test
  void cellThatNoSheetCanHoldIsRefused() {
    Glossary glossary =
        Glossary.of(
            List.of(new Concept("a", ConceptDescription.of("", "x".repeat(40_000)), List.of())));

    assertThatThrownBy(() -> write(glossary))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("[a, note, 32767]");
  }

  @Test
  void whatLibreOfficeSavesIsTheSameGlossary(@TempDir Path folder) throws Exception {
    Assumptions.assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/soffice")), "LibreOffice is not installed here");
    Glossary glossary;
    try (InputStream in = Files.newInputStream(Path.of("glossary", "official-titles.csv"))) {
      glossary = GlossaryCsvReader.read(in, "official-titles.csv", faults::add);
    }
    Files.write(folder.resolve("terms.xlsx"), write(glossary));
    Process office =
        new ProcessBuilder(
                "/usr/bin/soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx",
                "--outdir",
                folder.resolve("out").toString(),
                folder.resolve("terms.xlsx").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    boolean ended = office.waitFor(2, TimeUnit.MINUTES);
    office.destroyForcibly();
    Path saved = folder.resolve("out").resolve("terms.xlsx");
    Assumptions.assumeTrue(ended && Files.exists(saved), "LibreOffice Calc is not installed here");

    Glossary again = read(Files.readAllBytes(saved));

    assertThat(again.concepts()).isEqualTo(glossary.concepts());
    assertThat(faults).isEmpty();
  }

  private Glossary read(byte[] workbook) throws IOException {
    faults.clear();
    return GlossarySheetReader.read(
        new ByteArrayInputStream(workbook), "x.xlsx", ArchiveLimits.DEFAULT, faults::add);
  }

  /** A workbook with the rows of its sheets. */
  private static byte[] workbook(String... sheets) throws IOException {
    String relation = "<Relationship Id=\"r%d\" Type=\"http://x/%s\" Target=\"%s\"/>";
    StringBuilder relations = new StringBuilder("<Relationships>");
    StringBuilder names =
        new StringBuilder("<workbook xmlns:r=\"http://x/relationships\"><sheets>");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OfficeArchiveWriter archive = new OfficeArchiveWriter(out)) {
      archive.part(
          "_rels/.rels",
          "<Relationships>"
              + relation.formatted(0, "officeDocument", "xl/workbook.xml")
              + "</Relationships>");
      for (int i = 0; i < sheets.length; i++) {
        relations.append(relation.formatted(i, "worksheet", "sheet" + i + ".xml"));
        names.append("<sheet r:id=\"r").append(i).append("\"/>");
        archive.part(
            "xl/sheet" + i + ".xml",
            "<worksheet><sheetData>" + sheets[i] + "</sheetData></worksheet>");
      }
      archive.part("xl/_rels/workbook.xml.rels", relations.append("</Relationships>").toString());
      archive.part("xl/workbook.xml", names.append("</sheets></workbook>").toString());
    }
    return out.toByteArray();
  }

  private static byte[] write(Glossary glossary) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GlossarySheetWriter.write(glossary, out);
    return out.toByteArray();
  }
}
