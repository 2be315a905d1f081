package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A translation goes to a reviewer and comes back. */
class ReviewCommandsTest {

  private static final String XLIFF =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="az">
        <file id="f1" original="release.docx">
          <unit id="u1"><segment id="s1" state="translated">
            <source>The minister opened the office.</source>
            <target>Nazir ofisi açdı.</target>
          </segment></unit>
          <unit id="u2"><segment id="s1" state="translated">
            <source>See <pc id="1">the law</pc>.</source>
            <target><pc id="1">Qanuna</pc> bax.</target>
          </segment></unit>
        </file>
      </xliff>
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeFile() throws IOException {
    Files.writeString(folder.resolve("release.en-az.xlf"), XLIFF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx"})
  void untouchedTableLeavesTheFileAsItIs(String format) throws IOException {
    CommandLineRun export = run("export", "release.en-az.xlf", "--format", format);
    assertThat(export.status()).isZero();
    assertThat(export.out()).isEqualTo("release.en-az.review." + format + "\n");
    assertThat(export.err()).isEmpty();
    CommandLineRun show = run("import", "release.en-az.review." + format);
    assertThat(show.status()).isZero();
    assertThat(show.out()).isEmpty();
    assertThat(show.err())
        .isEqualTo("0 rows changed, 0 confirmed, 0 with a comment only, 2 as before\n");
    CommandLineRun apply = run("import", "release.en-az.review." + format, "--apply");
    assertThat(apply.status()).isZero();
    assertThat(apply.err()).contains("release.en-az.xlf: nothing changes");
    assertThat(xliff()).isEqualTo(XLIFF);
  }

  @Test
  void changesAreShownAndWrittenOnlyWhenAsked() throws IOException {
    exportAndEdit("Nazir ofisi açdı.", "Nazir yeni ofisi açdı.");
    CommandLineRun show = run("import", "release.en-az.review.docx");
    assertThat(show.status()).isEqualTo(1);
    assertThat(show.out())
        .isEqualTo(
            """
            ~ No. 1, u1/s1
                en   The minister opened the office.
                az − Nazir ofisi açdı.
                az + Nazir ⟦yeni ⟧ofisi açdı.
                translated → reviewed
            """);
    assertThat(show.err()).contains("1 row changed", "Nothing was written. Use --apply");
    assertThat(xliff()).isEqualTo(XLIFF);
    CommandLineRun apply = run("import", "release.en-az.review.docx", "--apply");
    assertThat(apply.status()).isZero();
    assertThat(xliff())
        .isEqualTo(
            XLIFF
                .replace("Nazir ofisi", "Nazir yeni ofisi")
                .replaceFirst("\"translated\"", "\"reviewed\""));
    CommandLineRun again = run("import", "release.en-az.review.docx", "--apply");
    assertThat(again.status()).isZero();
    assertThat(again.err()).contains("has changed since the table", "nothing changes");
  }

  @Test
  void refusedRowIsNamedAndTheOthersAreWritten() throws IOException {
    exportAndEdit("Nazir ofisi açdı.", "Nazir yeni ofisi açdı.");
    edit(">{/1}<", "><");
    CommandLineRun run = run("import", "release.en-az.review.docx", "--apply");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "korpu: release.en-az.review.docx:3: No. 2, unit u2, segment s1: the source was edited")
        .contains("No. 2, unit u2, segment s1: ")
        .contains("1 row is not taken.");
    assertThat(xliff()).contains("Nazir yeni ofisi");
  }

  @Test
  void changedFileCanGoElsewhere() throws IOException {
    exportAndEdit("Nazir ofisi açdı.", "Nazir yeni ofisi açdı.");
    CommandLineRun run =
        run("import", "release.en-az.review.docx", "--out", "new.xlf", "--state", "final");
    assertThat(run.status()).isZero();
    assertThat(run.out()).endsWith("new.xlf\n");
    assertThat(Files.readString(folder.resolve("new.xlf")))
        .contains("Nazir yeni ofisi", "state=\"final\"");
    assertThat(xliff()).isEqualTo(XLIFF);
  }

  @Test
  void jsonIsAnObjectForEachChangedRefusedOrMissingSegment() throws IOException {
    exportAndEdit("Nazir ofisi açdı.", "Nazir yeni ofisi açdı.");
    edit(">{/1}<", "><");
    CommandLineRun run = run("import", "release.en-az.review.docx", "--format", "json");
    assertThat(run.out())
        .isEqualTo(
            """
            {"change":"text","row":2,"number":"1","xliff":"release.en-az.xlf","file":"","unit":"u1",\
            "segment":"s1","source":"The minister opened the office.","before":"Nazir ofisi açdı.",\
            "after":"Nazir yeni ofisi açdı.","removed":[],"added":[[6,11]],\
            "stateBefore":"translated","stateAfter":"reviewed","comments":[]}
            {"change":"refused","row":3,"number":"2","xliff":"release.en-az.xlf","file":"",\
            "unit":"u2","segment":"s1","reasons":["source-edited"],"messages":["the source was\
             edited in the table; only the translation can be changed"]}
            """);
  }

  @Test
  void severalFilesGoIntoOneTableAndBack() throws IOException {
    Files.writeString(folder.resolve("b.xlf"), XLIFF.replace("Nazir", "Naib"));
    assertThat(run("export", "release.en-az.xlf", "b.xlf", "--out", "both.xlsx").status()).isZero();
    Files.createDirectory(folder.resolve("back"));
    Files.move(folder.resolve("both.xlsx"), folder.resolve("back/both.xlsx"));
    CommandLineRun lost = run("import", "back/both.xlsx");
    assertThat(lost.status()).isEqualTo(2);
    assertThat(lost.err()).contains("the XLIFF file that back/both.xlsx is from is not there");
    CommandLineRun named = run("import", "back/both.xlsx", "b.xlf", "release.en-az.xlf", "--apply");
    assertThat(named.status()).isZero();
    assertThat(named.err()).contains("4 as before");
    CommandLineRun other = run("import", "back/both.xlsx", "c.xlf");
    assertThat(other.status()).isEqualTo(2);
    assertThat(other.err()).contains("c.xlf: the table back/both.xlsx is not from this file");
  }

  @Test
  void tableOfThePreviousExportIsKept() throws IOException {
    run("export", "release.en-az.xlf");
    byte[] old = Files.readAllBytes(folder.resolve("release.en-az.review.docx"));
    assertThat(run("export", "release.en-az.xlf").err()).isEmpty();
    Files.writeString(folder.resolve("release.en-az.xlf"), XLIFF.replace("açdı", "açıb"));
    assertThat(run("export", "release.en-az.xlf").err())
        .contains("release.en-az.review.docx.1.bak");
    assertThat(folder.resolve("release.en-az.review.docx.1.bak")).hasBinaryContent(old);
  }

  @Test
  void filesInOtherLanguagesDoNotGoIntoOneTable() throws IOException {
    Files.writeString(folder.resolve("ru.xlf"), XLIFF.replace("\"az\"", "\"ru\""));
    CommandLineRun run = run("export", "release.en-az.xlf", "ru.xlf", "--out", "both.docx");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("korpu: ru.xlf: the file is in en → ru");
    assertThat(folder.resolve("both.docx")).doesNotExist();
  }

  @Test
  void whatIsNoTableIsRefused() throws IOException {
    assertThat(run("import", "release.en-az.xlf").status()).isEqualTo(2);
    Files.copy(Path.of("src/samples/release.en.docx"), folder.resolve("other.docx"));
    CommandLineRun run = run("import", "other.docx");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("korpu: other.docx: there is no review table in the file")
        .contains("korpu xliff review export FILE.xlf");
  }

  @Test
  void wrongNamesAndOptionsAreUsageErrors() {
    assertThat(run("export", "release.en-az.xlf", "--out", "t.pdf").err())
        .contains("must end with .docx, .xlsx");
    assertThat(run("export", "release.en-az.xlf", "--out", "t.docx", "--format", "xlsx").status())
        .isEqualTo(2);
    assertThat(run("import", "t.docx", "--apply", "--out", "x.xlf").status()).isEqualTo(2);
  }

  @Test
  void reviewerReadsHisOwnLanguage() throws IOException {
    CommandLineRun.in(folder, "--ui", "az", "xliff", "review", "export", "release.en-az.xlf");
    assertThat(document()).contains("Tərcümə (az)", "tərcümə olunub").doesNotContain("Translation");
    assertThat(run("import", "release.en-az.review.docx").status()).isZero();
  }

  private CommandLineRun run(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "xliff";
    all[1] = "review";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return CommandLineRun.in(folder, all);
  }

  private String xliff() throws IOException {
    return Files.readString(folder.resolve("release.en-az.xlf"));
  }

  private void exportAndEdit(String old, String fresh) throws IOException {
    assertThat(run("export", "release.en-az.xlf").status()).isZero();
    edit(old, fresh);
  }

  private String document() throws IOException {
    try (ZipInputStream in = new ZipInputStream(table())) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no document");
  }

  private ByteArrayInputStream table() throws IOException {
    return new ByteArrayInputStream(
        Files.readAllBytes(folder.resolve("release.en-az.review.docx")));
  }

  private void edit(String old, String fresh) throws IOException {
    ByteArrayOutputStream edited = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(table());
        ZipOutputStream out = new ZipOutputStream(edited)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        int at = part.indexOf(old);
        if (entry.getName().equals("word/document.xml")) {
          assertThat(at).as(old).isPositive();
          part = part.substring(0, at) + fresh + part.substring(at + old.length());
        }
        out.write(part.getBytes(StandardCharsets.UTF_8));
      }
    }
    Files.write(folder.resolve("release.en-az.review.docx"), edited.toByteArray());
  }
}
