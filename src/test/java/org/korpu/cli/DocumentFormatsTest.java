package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.filter.formats.OfficeFiles;

/** What a user sees of formats and of the settings for them. */
class DocumentFormatsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "en, '2 tracked changes are not yet accepted or rejected: insertions are taken'",
    "az, 'qəbul və ya rədd edilməmiş düzəliş var (2): əlavə edilmiş mətn götürülür'",
    "ru, '2 исправления ещё не приняты и не отклонены: вставленный текст берётся'"
  })
  void exportWarnsOfTrackedChanges(String language, String line) throws IOException {
    write("changes.docx", OfficeFiles.sample("changes.docx").bytes());

    CommandLineRun run = run("--ui", language, "xliff", "export", "changes.docx", "--to", "az");

    assertThat(run.status()).isZero();
    assertThat(run.err()).contains(line);
    assertThat(Files.readString(folder.resolve("changes.en-az.xlf")))
        .contains("Kept inserted end.")
        .doesNotContain("deleted");
  }

  @Test
  void settingsOfTheWorkspaceHoldForExportAndMerge() throws IOException {
    Files.createDirectories(folder.resolve("tm"));
    write("korpu.toml", "[filters.json]\nexclude-keys = [\"id\"]\n");
    write("a.json", "{\"id\": \"x1\", \"title\": \"A title\"}");

    assertThat(run("xliff", "export", "a.json", "--to", "az").status()).isZero();
    assertThat(Files.readString(folder.resolve("a.en-az.xlf")))
        .contains("A title")
        .doesNotContain("x1");
    assertThat(run("xliff", "merge", "a.en-az.xlf").status()).isZero();

    // Other settings give other units: the merge says so instead of putting texts elsewhere.
    write("korpu.toml", "[filters.json]\nkeys = [\"id\"]\n");
    CommandLineRun other = run("xliff", "merge", "a.en-az.xlf");
    assertThat(other.status()).isEqualTo(2);
    assertThat(other.err()).contains("a.en-az.xlf");
  }

  @Test
  void missingOrDamagedRulesForXmlAreNamed() throws IOException {
    write("korpu.toml", "[filters.xml]\nrules = \"rules.xml\"\n");
    write("a.xml", "<d><p>Text</p></d>");

    assertThat(run("xliff", "export", "a.xml", "--to", "az").err()).contains("rules.xml");
    write("rules.xml", "<its:rules");
    CommandLineRun damaged = run("xliff", "export", "a.xml", "--to", "az");
    assertThat(damaged.status()).isEqualTo(2);
    assertThat(damaged.err()).contains("rules.xml:1:").contains("not well-formed XML");
  }

  @Test
  void documentUnderAFalseNameIsRefusedWithWhatItIs() throws IOException {
    write("a.docx", "%PDF-1.7");
    write("b.docx", OfficeFiles.sample("cells.xlsx").bytes());
    write("c.rtf", "{\\rtf1 text}");

    assertThat(run("xliff", "export", "a.docx", "--to", "az").err())
        .contains("korpu: a.docx: PDF cannot be written back", "save it as DOCX");
    assertThat(run("xliff", "export", "b.docx", "--to", "az").err())
        .contains("korpu: b.docx: the name ends in .docx, but the content is XLSX");
    assertThat(run("xliff", "export", "c.rtf", "--to", "az").err())
        .contains("korpu: c.rtf: RTF cannot be written back", "save it as DOCX");
  }

  @Test
  void standardInputIsToldByItsContent() {
    byte[] word = OfficeFiles.word(OfficeFiles.run("One. Two.")).bytes();
    CommandLineRun office = CommandLineRun.in(folder, word, "segment", "--lang", "en", "-");
    CommandLineRun page =
        CommandLineRun.in(
            folder,
            "<html><body><p>One.</p></body></html>".getBytes(StandardCharsets.UTF_8),
            "segment",
            "--lang",
            "en",
            "-");

    assertThat(office.out()).startsWith("One.\nTwo.\n");
    assertThat(page.out()).isEqualTo("One.\n");
  }

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.in(folder, arguments);
  }

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }
}
