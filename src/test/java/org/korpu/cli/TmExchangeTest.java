package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code tm import}, {@code tm export} and {@code tm stats} as a user sees them. */
class TmExchangeTest {

  private static final String TABLE = "en,az,ru\nSigning,İmzalanma,Подписание\nTalks,Danışıqlar,\n";

  @TempDir Path folder;

  @BeforeEach
  void makeWorkspace() {
    assertThat(CommandLineRun.in(folder, "init").status()).isZero();
  }

  @Test
  void importSaysWhatBecameOfEachFileAndIsRepeatable() throws IOException {
    write("a.csv", TABLE);
    write("b.csv", "en,ru\nTalks,Переговоры\nVisit,\n");

    CommandLineRun first = CommandLineRun.in(folder, "tm", "import", "a.csv", "b.csv");
    assertThat(first.status()).isZero();
    assertThat(first.out()).isEmpty();
    assertThat(first.err())
        .isEqualTo(
            """
            a.csv: 2 units – 2 added, 0 updated, 0 known already, 0 left out
            b.csv: 2 units – 0 added, 1 updated, 0 known already, 1 left out
                1 without translation: line 3
            tm/imported.tmx: 2 added, 1 updated, 0 known already
            """);
    String memory = read("tm/imported.tmx");
    assertThat(memory).contains("<seg>Danışıqlar</seg>", "<seg>Переговоры</seg>");

    CommandLineRun again = CommandLineRun.in(folder, "tm", "import", "a.csv", "b.csv");
    assertThat(again.err()).endsWith("tm/imported.tmx: 0 added, 0 updated, 3 known already\n");
    assertThat(read("tm/imported.tmx")).isEqualTo(memory);
  }

  @Test
  void dryRunWritesNothing() throws IOException {
    write("a.csv", TABLE);

    CommandLineRun run = CommandLineRun.in(folder, "tm", "import", "--dry-run", "a.csv");
    assertThat(run.err()).contains("2 would be added", "Nothing was written");
    assertThat(folder.resolve("tm")).isEmptyDirectory();
  }

  @Test
  void standardInputIsReadAsOftenAsItTakes() throws IOException {
    write("a.csv", TABLE);
    CommandLineRun.in(folder, "tm", "import", "a.csv");
    byte[] more = "en;ru\nTalks;Переговоры\n".getBytes(StandardCharsets.UTF_8);

    CommandLineRun run = CommandLineRun.in(folder, more, "tm", "import", "-");
    assertThat(run.err()).startsWith("-: 1 unit – 0 added, 1 updated");
    assertThat(read("tm/imported.tmx")).contains("Переговоры");
  }

  @Test
  void folderIsSearchedForFilesOfKnownFormats() throws IOException {
    Files.createDirectories(folder.resolve("in/deep"));
    write("in/b.csv", TABLE);
    write("in/deep/a.tsv", "en\taz\nVisit\tSəfər\n");
    write("in/notes.md", "nothing for us");

    CommandLineRun run = CommandLineRun.in(folder, "tm", "import", "in");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err())
        .contains("in/b.csv: 2 units", "in/deep/a.tsv: 1 unit")
        .doesNotContain("notes");
  }

  @Test
  void columnsAndLanguagesAreNamedOnTheCommandLine() throws IOException {
    write("a.csv", "17|Signing|İmzalanma\n");

    CommandLineRun run = CommandLineRun.in(folder, "tm", "import", "a.csv", "--columns", "-,en,az");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(read("tm/imported.tmx")).contains("<seg>Signing</seg>").doesNotContain("17");
  }

  @Test
  void moreThanThreeFaultsOfAFileAreCountedAndShownOnDemand() throws IOException {
    write("a.csv", "en,az\n" + "a,b,c\n".repeat(7) + "Signing,İmzalanma\n");

    CommandLineRun brief = CommandLineRun.in(folder, "tm", "import", "--dry-run", "a.csv");
    assertThat(brief.err().split("korpu: a.csv:", -1)).hasSize(4);
    assertThat(brief.err()).contains("7 damaged: lines 2, 3, 4, 5, 6 …");
    CommandLineRun full = CommandLineRun.in(folder, "tm", "import", "-v", "--dry-run", "a.csv");
    assertThat(full.err().split("korpu: a.csv:", -1)).hasSize(8);
    assertThat(full.err()).contains("7 damaged: lines 2, 3, 4, 5, 6, 7, 8\n");
  }

  @Test
  void jsonHasAnObjectForEachFile() throws IOException {
    write("a.csv", TABLE);

    CommandLineRun run = CommandLineRun.in(folder, "tm", "import", "a.csv", "--format", "json");
    assertThat(run.out())
        .isEqualTo(
            "{\"file\":\"a.csv\",\"format\":\"table\",\"memory\":\"tm/imported.tmx\",\"read\":2,"
                + "\"added\":2,\"updated\":0,\"known\":0,\"leftOut\":{}}\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void jsonSaysWhereEachUnitIsThatWasLeftOut() throws IOException {
    write("a.csv", "en,az\nSigning,İmzalanma\nTalks,\n,Səfər\na,b,c\n");

    CommandLineRun run = CommandLineRun.in(folder, "tm", "import", "a.csv", "--format", "json");
    assertThat(run.out())
        .contains(
            "\"leftOut\":{\"damaged\":{\"units\":1,\"at\":[\"5:5\"]},"
                + "\"untranslated\":{\"units\":2,\"at\":[\"3:1\",\"4:1\"]}}");
  }

  @Test
  void unitsOfOneLineAreNamedWithTheirColumns() throws IOException {
    String unit = "<tu><tuv xml:lang='en'><seg>Talks</seg></tuv></tu>";
    write(
        "a.tmx", "<tmx version='1.4'><header srclang='en'/><body>" + unit + unit + "</body></tmx>");

    CommandLineRun run = CommandLineRun.in(folder, "tm", "import", "a.tmx");
    assertThat(run.err()).contains("2 without translation: lines 1:48, 1:98\n");
  }

  @Test
  void importNeedsNoWorkspaceWhereTheMemoryIsNamed(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("a.csv"), TABLE);

    CommandLineRun run = CommandLineRun.in(elsewhere, "tm", "import", "a.csv", "--into", "new.tmx");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Files.readString(elsewhere.resolve("new.tmx"))).contains("İmzalanma");
    assertThat(CommandLineRun.in(elsewhere, "tm", "import", "a.csv").status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tsv", "csv"})
  void whatIsExportedAsATableCanBeImported(String format) throws IOException {
    write("a.csv", "en,az\n\"=1, \"\"x\"\"\",\"a\tb\n-c\"\n");
    CommandLineRun.in(folder, "tm", "import", "a.csv");
    String file = "out." + format;
    assertThat(CommandLineRun.in(folder, "tm", "export", "--out", file).err())
        .isEqualTo("1 unit written\n");

    CommandLineRun run = CommandLineRun.in(folder, "tm", "import", file);
    assertThat(run.err()).contains("0 added, 0 updated, 1 known already");
  }

  @Test
  void exportChoosesUnits() throws IOException {
    write("a.csv", TABLE);
    CommandLineRun.in(folder, "tm", "import", "a.csv");

    CommandLineRun run =
        CommandLineRun.in(
            folder,
            "tm",
            "export",
            "--to-format",
            "csv",
            "--langs",
            "az,en",
            "--containing",
            "imzala");
    assertThat(run.out()).isEqualTo("az,en\nİmzalanma,Signing\n");
    assertThat(
            CommandLineRun.in(folder, "tm", "export", "--to-format", "csv", "--since", "2026-01-31")
                .out())
        .isEqualTo("\n");
  }

  @Test
  void wrongOptionsAreNamed() throws IOException {
    write("a.csv", TABLE);
    assertUsage("--since", "tm", "export", "--since", "yesterday");
    assertUsage("--property", "tm", "export", "--property", "x-domain");
    assertUsage("does not say the format", "tm", "export", "--out", "memory.doc");
    assertUsage("xlsx needs a file", "tm", "export", "--to-format", "xlsx");
    assertUsage("at least two languages", "tm", "import", "a.csv", "--columns", "en,-");
    assertUsage("--encoding", "tm", "import", "a.csv", "--encoding", "utf-99");
    assertUsage("--lang-map", "tm", "import", "a.csv", "--lang-map", "en");
  }

  @Test
  void statisticsOfAMemoryAreAlignedInEachLanguage() throws IOException {
    write("a.csv", TABLE + "Talks,müzakirə,\n");
    CommandLineRun.in(folder, "tm", "import", "a.csv");

    assertThat(CommandLineRun.in(folder, "tm", "stats").out())
        .isEqualTo(
            """
            tm/imported.tmx: 3 units, 1 repeated source
              Language  Variants  Words  Blank  Missing  Ambiguous
              az               3      3      0        0          1
              en               3      3      0        0          0
              ru               1      1      0        2          0
            """);
    assertThat(CommandLineRun.in(folder, "--ui", "ru", "tm", "stats").out())
        .startsWith(
            "tm/imported.tmx: 3 единицы, 1 повтор исходных текстов\n  Язык  Варианты  Слова");
    assertThat(CommandLineRun.in(folder, "--ui", "az", "tm", "stats").out())
        .contains("  Dil  Variant  Söz  Boş  Çatışmır  Çoxmənalı");
    assertThat(CommandLineRun.in(folder, "tm", "stats", "--format", "json").out())
        .contains("\"ambiguous\":1");
  }

  private void assertUsage(String part, String... arguments) {
    CommandLineRun run = CommandLineRun.in(folder, arguments);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(part);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }
}
