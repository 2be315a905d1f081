package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that a spreadsheet would take for formulas stay texts, and come back as they were. */
class FormulasTest {

  private static final List<String> FORMULAS =
      List.of("=HYPERLINK(\"http://x\",\"y\")", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(1)");

  @TempDir Path folder;

  @BeforeEach
  void makeWorkspace() throws IOException {
    assertThat(CommandLineRun.in(folder, "init").status()).isZero();
    StringBuilder units = new StringBuilder();
    StringBuilder terms = new StringBuilder("id,en,az\n");
    StringBuilder segments = new StringBuilder();
    for (int i = 0; i < FORMULAS.size(); i++) {
      String text = FORMULAS.get(i).replace("\"", "&quot;");
      units.append("<tu tuid=\"u" + i + "\"><tuv xml:lang=\"en\"><seg>" + text + "</seg></tuv>");
      units.append("<tuv xml:lang=\"az\"><seg>" + text + " 7</seg></tuv></tu>\n");
      String quoted = "\"" + FORMULAS.get(i).replace("\"", "\"\"") + "\"";
      terms.append("c" + i + "," + quoted + "," + quoted + "\n");
      segments.append("<unit id=\"u" + i + "\"><segment state=\"translated\"><source>" + text);
      segments.append("</source><target>" + text + " 7</target></segment></unit>");
    }
    Files.writeString(
        folder.resolve("tm/a.tmx"),
        new String(XmlSample.TMX.with("", "text"), StandardCharsets.UTF_8)
            .replaceFirst("(?s)<tu .*</tu>\n", units.toString().replace("$", "\\$")));
    Files.writeString(folder.resolve("glossary/terms.csv"), terms);
    Files.writeString(
        folder.resolve("a.xlf"),
        new String(XmlSample.XLIFF2.with("", "text"), StandardCharsets.UTF_8)
            .replaceFirst("(?s)<unit .*</unit>", segments.toString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tm export --langs en,az --out a.xlsx",
        "glossary export --out a.xlsx",
        "check a.xlf --format xlsx --out a.xlsx",
        "xliff review export a.xlf --out a.xlsx"
      })
  void cellsOfWorkbooksAreTextsAndNoFormulas(String command) throws IOException {
    CommandLineRun run = CommandLineRun.in(folder, command.split(" "));
    assertThat(run.status()).as(run.err()).isBetween(0, 1);
    String sheets = sheets(folder.resolve("a.xlsx"));
    assertThat(sheets).contains("HYPERLINK").doesNotContainPattern("<f[ >/]");
  }

  @Test
  void glossaryComesBackFromAWorkbookAsItWas() throws IOException {
    CommandLineRun.in(folder, "glossary", "export", "--out", "a.xlsx");
    CommandLineRun before = CommandLineRun.in(folder, "glossary", "list", "--format", "json");
    CommandLineRun after =
        CommandLineRun.in(folder, "glossary", "list", "--glossary", "a.xlsx", "--format", "json");
    assertThat(after.out()).isEqualTo(before.out()).contains("+1+cmd");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.csv", "a.tsv"})
  void tablesForProgramsComeBackAsTheyWere(String table) throws IOException {
    CommandLineRun.in(folder, "tm", "export", "--langs", "en,az", "--out", table);
    CommandLineRun.in(folder, "tm", "import", table, "--into", "tm/back.tmx");
    CommandLineRun.in(
        folder,
        "tm",
        "export",
        "--langs",
        "en,az",
        "--tm",
        "tm/back.tmx",
        "--out",
        "again-" + table);
    assertThat(Files.readString(folder.resolve("again-" + table)))
        .isEqualTo(Files.readString(folder.resolve(table)))
        .contains("-2+3");
  }

  @Test
  void tablesForPeopleAreGuardedOnRequest() throws IOException {
    CommandLineRun.in(
        folder, "tm", "export", "--langs", "en,az", "--guard-formulas", "--out", "a.tsv");
    List<String> lines = Files.readAllLines(folder.resolve("a.tsv"));
    assertThat(lines).hasSize(1 + FORMULAS.size());
    assertThat(lines.subList(1, lines.size()))
        .allMatch(line -> line.matches("\"?'[=+@-].*\t\"?'[=+@-].*"));
  }

  private static String sheets(Path workbook) throws IOException {
    StringBuilder sheets = new StringBuilder();
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      for (ZipEntry part : zip.stream().map(ZipEntry.class::cast).toList()) {
        if (part.getName().startsWith("xl/worksheets/") && part.getName().endsWith(".xml")) {
          byte[] bytes = zip.getInputStream(part).readAllBytes();
          sheets.append(new String(bytes, StandardCharsets.UTF_8));
        }
      }
    }
    return sheets.toString();
  }
}
