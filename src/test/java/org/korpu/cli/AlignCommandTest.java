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
import org.junit.jupiter.params.provider.CsvSource;

class AlignCommandTest {

  private static final Path SAMPLES = Path.of("src", "samples").toAbsolutePath();

  @TempDir private Path folder;

  @BeforeEach
  void writeTexts() throws IOException {
    write(
        "a.en.txt",
        "The Service was founded in 2007.\nIts head is E. Mammadli.\nAdmission is free.\n");
    write(
        "a.az.txt",
        "Xidmət 2007-ci ildə yaradılıb.\nOnun rəisi E.Məmmədlidir.\nGiriş pulsuzdur.\n");
    write("b.en.txt", "On 5 May 2026, 17 permits were issued.\nBaku hosts 40 guests.\n");
    write("b.az.txt", "2026-cı il mayın 5-də 17 icazə verilib.\nBakı 40 qonaq qəbul edir.\n");
    write("empty.txt", "");
  }

  @Test
  void jsonNamesTheSegmentsOfEachLanguage() {
    CommandLineRun run =
        run(
            "align",
            "--langs",
            "en,az",
            "--presegmented",
            "a.en.txt",
            "a.az.txt",
            "--format",
            "json");

    assertThat(run.status()).isZero();
    assertThat(run.out().replaceAll("\"score\":[0-9.]+", "\"score\":S"))
        .isEqualTo(
            """
            {"en":[0],"az":[0],"score":S}
            {"en":[1],"az":[1],"score":S}
            {"en":[2],"az":[2],"score":S}
            """);
    assertThat(run.err()).isEqualTo("1 document: 3 groups, 0 segments without translation\n");
  }

  @Test
  void jsonOfABatchNamesTheDocumentFromZero() throws IOException {
    write("list.tsv", "a.en.txt\ta.az.txt\n\nb.en.txt\tb.az.txt\nb.en.txt\tempty.txt\n");

    CommandLineRun run =
        run(
            "align",
            "--langs",
            "en,az",
            "--presegmented",
            "--batch",
            "list.tsv",
            "--format",
            "json");

    assertThat(run.status()).isZero();
    assertThat(run.out().replaceAll("\"score\":[0-9.]+", "\"score\":S"))
        .isEqualTo(
            """
            {"document":0,"en":[0],"az":[0],"score":S}
            {"document":0,"en":[1],"az":[1],"score":S}
            {"document":0,"en":[2],"az":[2],"score":S}
            {"document":1,"en":[0],"az":[0],"score":S}
            {"document":1,"en":[1],"az":[1],"score":S}
            {"document":2,"en":[0],"az":[],"score":S}
            {"document":2,"en":[1],"az":[],"score":S}
            """);
  }

  @Test
  void listComesFromStandardInputToo() {
    CommandLineRun run =
        CommandLineRun.in(
            folder,
            "b.en.txt\tb.az.txt\n".getBytes(StandardCharsets.UTF_8),
            "align",
            "--langs",
            "en,az",
            "--presegmented",
            "--batch",
            "-",
            "--format",
            "json");

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("{\"document\":0,\"en\":[0],\"az\":[0],").hasLineCount(2);
  }

  @Test
  void unitsTellShapeScoreAndFiles() throws IOException {
    write("en.txt", "The minister came on 12 May.\nHe spoke.\nHe left Baku.\n");
    write("az.txt", "Nazir mayın 12-də gəldi.\nO, danışdı. O, Bakını tərk etdi.\n");
    CommandLineRun run = run("align", "en.txt", "az.txt", "--langs", "en,az", "--presegmented");
    CommandLineRun json =
        run("align", "en.txt", "az.txt", "--langs", "en,az", "--presegmented", "--format", "json");

    assertThat(run.out())
        .contains(
            "<prop type=\"x-korpu-bead\">2-1</prop>",
            "<prop type=\"x-korpu-document\" xml:lang=\"en\">en.txt</prop>",
            "<prop type=\"x-korpu-document\" xml:lang=\"az\">az.txt</prop>",
            "<seg>He spoke. He left Baku.</seg>")
        .containsPattern("<prop type=\"x-korpu-score\">[01]\\.\\d\\d</prop>");
    assertThat(json.out()).contains("{\"en\":[1,2],\"az\":[1],");
  }

  @Test
  void groupsThatWereMovedAreMarked() throws IOException {
    String first = "Baku hosts 40 guests from Georgia.\n";
    String second = "Leyla Məmmədova visited Paris in 2019.\n";
    String third = "On 5 May 2026 the Ministry issued 17 permits.\n";
    write("en.txt", first + second + third);
    write(
        "az.txt",
        "Leyla Məmmədova 2019-cu ildə Parisdə olub.\n2026-cı il mayın 5-də Nazirlik 17 icazə verib.\n"
            + "Bakı Gürcüstandan 40 qonaq qəbul edir.\n");

    CommandLineRun json =
        run("align", "--langs", "en,az", "--presegmented", "en.txt", "az.txt", "--format", "json");
    CommandLineRun memory = run("align", "--langs", "en,az", "--presegmented", "en.txt", "az.txt");

    assertThat(json.out())
        .containsPattern("\\{\"en\":\\[0],\"az\":\\[2],\"score\":[0-9.]+,\"order\":\"moved\"}")
        .containsPattern("\\{\"en\":\\[1],\"az\":\\[0],\"score\":[0-9.]+}");
    assertThat(json.err()).contains("Moved in one of the texts: 1 group\n");
    assertThat(memory.out()).containsOnlyOnce("<prop type=\"x-korpu-moved\">yes</prop>");
  }

  @Test
  void doubtfulUnitsGoToTheQuarantine() throws IOException {
    CommandLineRun run =
        run(
            "align",
            "--langs",
            "en,az",
            "--presegmented",
            "a.en.txt",
            "a.az.txt",
            "--min-score",
            "1",
            "--out",
            "sure.tmx",
            "--quarantine",
            "doubtful.tmx");

    assertThat(run.status()).isZero();
    assertThat(read("sure.tmx")).doesNotContain("<tu>");
    assertThat(read("doubtful.tmx"))
        .contains("<prop type=\"x-korpu-bead\">1-1</prop>")
        .contains("<prop type=\"x-korpu-document\" xml:lang=\"az\">a.az.txt</prop>")
        .containsPattern("<prop type=\"x-korpu-score\">0\\.\\d\\d</prop>");
    assertThat(run.err())
        .contains("0 units written\n", "doubtful.tmx: 3 groups below a score of 1\n");
  }

  @Test
  void leftOutUnitsAreCountedAndNoQuarantineIsMadeOfNothing() {
    CommandLineRun without =
        run(
            "align",
            "--langs",
            "en,az",
            "--presegmented",
            "a.en.txt",
            "a.az.txt",
            "--min-score",
            "1",
            "--out",
            "-");
    CommandLineRun all =
        run(
            "align",
            "--langs",
            "en,az",
            "--presegmented",
            "a.en.txt",
            "a.az.txt",
            "--min-score",
            "0",
            "--out",
            "-",
            "--quarantine",
            "doubtful.tmx");

    assertThat(without.err())
        .contains("Left out below a score of 1: 3 groups. Keep them with --quarantine FILE.");
    assertThat(all.out()).contains("<tu>");
    assertThat(folder.resolve("doubtful.tmx")).doesNotExist();
  }

  @Test
  void fileThatIsThereIsKept() throws IOException {
    write("out.tmx", "mine");

    CommandLineRun kept =
        run("align", "--langs", "en,az", "a.en.txt", "a.az.txt", "--out", "out.tmx");
    CommandLineRun keptJson =
        run(
            "align",
            "--langs",
            "en,az",
            "a.en.txt",
            "a.az.txt",
            "--format",
            "json",
            "--out",
            "out.tmx");
    CommandLineRun keptQuarantine =
        run(
            "align",
            "--langs",
            "en,az",
            "a.en.txt",
            "a.az.txt",
            "--out",
            "new.tmx",
            "--quarantine",
            "out.tmx");

    assertThat(kept.status()).isEqualTo(2);
    assertThat(keptJson.status()).isEqualTo(2);
    assertThat(keptQuarantine.status()).isEqualTo(2);
    assertThat(read("out.tmx")).isEqualTo("mine");
    assertThat(folder.resolve("new.tmx")).doesNotExist();
    assertThat(
            run(
                    "align",
                    "--langs",
                    "en,az",
                    "a.en.txt",
                    "a.az.txt",
                    "--out",
                    "out.tmx",
                    "--replace")
                .status())
        .isZero();
    assertThat(read("out.tmx")).contains("<tu>");
  }

  @Test
  void fileThatIsReadIsNeverWrittenOver() throws IOException {
    String before = read("a.az.txt");

    CommandLineRun memory =
        run(
            "align",
            "--langs",
            "en,az",
            "a.en.txt",
            "a.az.txt",
            "--out",
            "./a.az.txt",
            "--replace");
    CommandLineRun doubtful =
        run(
            "align",
            "--langs",
            "en,az",
            "a.en.txt",
            "a.az.txt",
            "--out",
            "new.tmx",
            "--quarantine",
            "a.az.txt",
            "--replace");

    assertThat(memory.status()).isEqualTo(2);
    assertThat(doubtful.status()).isEqualTo(2);
    assertThat(doubtful.err()).contains("a.az.txt: ");
    assertThat(read("a.az.txt")).isEqualTo(before);
    assertThat(folder.resolve("new.tmx")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--langs en a.en.txt | two or three languages can be aligned, not 1",
        "--langs en,az,ru,tr a b c d | two or three languages can be aligned, not 4",
        "--langs en,en a.en.txt a.en.txt | the language en is named twice",
        "--langs en,az a.en.txt | 2 files are needed, one for each language, not 1",
        "--langs en,az,ru a.en.txt a.az.txt | 3 files are needed, one for each language, not 2",
        "--langs en,az --batch list.tsv a.en.txt a.az.txt | not both",
        "--langs en,az a.en.txt a.az.txt --out x.tmx --quarantine x.tmx | x.tmx is named for two outputs",
        "--langs en,az a.en.txt a.az.txt --out x.tmx --min-score 1.5 | --min-score",
        "--langs en,az a.en.txt none.txt --out x.tmx | none.txt",
        "--langs en,az --batch none.tsv --out x.tmx | none.tsv",
        "--langs en,az --batch empty.txt --out x.tmx | empty.txt: no documents are listed",
        "--langs en,az --batch a.en.txt --out x.tmx | a.en.txt:1:1: a line names 2 files, with a tab between them, not 1"
      })
  void badInputIsTold(String arguments, String message) {
    CommandLineRun run = run(("align " + arguments.strip()).split(" ", -1));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message.strip());
    assertThat(folder.resolve("x.tmx")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"html,html,html", "html,docx,txt", "txt,html,docx", "docx,txt,html"})
  void releaseInThreeLanguagesBecomesAMemory(String en, String az, String ru) throws IOException {
    CommandLineRun aligned =
        run(
            "align",
            "--langs",
            "en,az,ru",
            sample("en", en),
            sample("az", az),
            sample("ru", ru),
            "--out",
            "release.tmx");

    assertThat(aligned.status()).isZero();
    if (en.equals(az) && az.equals(ru)) {
      assertThat(aligned.err()).contains("0 in two of three, 0 segments without translation");
    }
    assertThat(run("tm", "validate", "release.tmx").status()).isZero();
    assertFound("en", "The Gabala office will provide the following services:", "следующие услуги");
    assertFound(
        "az",
        "Ətraflı məlumatla Dövlət Miqrasiya Xidmətinin rəsmi internet saytında tanış olmaq olar.",
        "Detailed information");
    assertFound("ru", "О проекте", "Layihə haqqında");
  }

  private void assertFound(String language, String text, String translation) {
    CommandLineRun found =
        run("tm", "lookup", text, "--from", language, "--tm", "release.tmx", "--format", "json");

    assertThat(found.status()).as(found.err()).isZero();
    assertThat(found.out()).contains("\"percent\":100").contains(translation);
  }

  private static String sample(String language, String format) {
    return SAMPLES.resolve("release." + language + "." + format).toString();
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
  }

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.in(folder, arguments);
  }
}
