package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignCommandTest {

  private static final Path SAMPLES = Path.of("src/samples").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void jsonIsABeadALine() throws IOException {
    write("en.txt", "The minister came on 12 May.", "He spoke.", "He left Baku.");
    write("az.txt", "Nazir mayın 12-də gəldi.", "O, danışdı. O, Bakını tərk etdi.");
    CommandLineRun run =
        run("align", "en.txt", "az.txt", "--langs", "en,az", "--presegmented", "--format", "json");
    assertThat(run.status()).isZero();
    assertThat(run.out().lines())
        .hasSize(2)
        .allMatch(line -> line.matches("\\{\"en\":\\[.*],\"az\":\\[.*],\"score\":[01]\\.\\d\\d}"))
        .anyMatch(line -> line.startsWith("{\"en\":[1,2],\"az\":[1],"));
    assertThat(run.err()).isEqualTo("1 document: 2 groups, 0 segments without translation\n");
  }

  @Test
  void beadsOfABatchTellTheirDocument() throws IOException {
    write("1.en.txt", "One.");
    write("1.ru.txt", "Один.");
    write("2.en.txt", "Two dogs.", "Nothing.");
    write("2.ru.txt", "Две собаки.");
    write("list.tsv", "1.en.txt\t1.ru.txt", "", "2.en.txt\t2.ru.txt");
    CommandLineRun run =
        run(
            "align",
            "--batch",
            "list.tsv",
            "--langs",
            "en,ru",
            "--presegmented",
            "--format",
            "json",
            "--out",
            "beads.jsonl");
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(folder.resolve("beads.jsonl")).lines())
        .anyMatch(line -> line.startsWith("{\"document\":0,\"en\":[0],\"ru\":[0],"))
        .anyMatch(line -> line.startsWith("{\"document\":1,\"en\":[0],\"ru\":[0],"))
        .anyMatch(line -> line.startsWith("{\"document\":1,\"en\":[1],\"ru\":[],"));
  }

  @ParameterizedTest
  @CsvSource({"html,docx,txt", "txt,html,docx", "docx,txt,html"})
  void sampleReleaseOfAnyFormatBecomesAMemoryThatIsFoundFromEachLanguage(
      String az, String en, String ru) {
    CommandLineRun run =
        run(
            "align",
            SAMPLES.resolve("release.az." + az).toString(),
            SAMPLES.resolve("release.en." + en).toString(),
            SAMPLES.resolve("release.ru." + ru).toString(),
            "--langs",
            "az,en,ru",
            "--out",
            "release.tmx");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run("tm", "validate", "release.tmx").status()).isZero();
    assertThat(
            run("tm", "lookup", "--tm", "release.tmx", "--from", "ru", "--to", "az", text("ru"))
                .out())
        .contains("100", text("az"));
    assertThat(
            run("tm", "lookup", "--tm", "release.tmx", "--from", "az", "--to", "en", text("az"))
                .out())
        .contains("100", text("en"));
    assertThat(
            run("tm", "lookup", "--tm", "release.tmx", "--from", "en", "--to", "ru", text("en"))
                .out())
        .contains("100", text("ru"));
  }

  private static String text(String language) {
    return switch (language) {
      case "az" ->
          "Dövlət Miqrasiya Xidməti Qəbələdə regional idarə açıb və yeni Tvinninq layihəsini təqdim"
              + " edib";
      case "en" ->
          "State Migration Service opens regional office in Gabala and presents new Twinning project";
      default ->
          "Государственная миграционная служба открыла региональное управление в Габале и"
              + " представила новый проект Twinning";
    };
  }

  @Test
  void unitsTellShapeScoreAndFiles() throws IOException {
    write("en.txt", "The minister came on 12 May.", "He spoke.", "He left Baku.");
    write("az.txt", "Nazir mayın 12-də gəldi.", "O, danışdı. O, Bakını tərk etdi.");
    CommandLineRun run = run("align", "en.txt", "az.txt", "--langs", "en,az", "--presegmented");
    assertThat(run.out())
        .contains(
            "<prop type=\"x-korpu-bead\">2-1</prop>",
            "<prop type=\"x-korpu-document\" xml:lang=\"en\">en.txt</prop>",
            "<prop type=\"x-korpu-document\" xml:lang=\"az\">az.txt</prop>",
            "<seg>He spoke. He left Baku.</seg>")
        .containsPattern("<prop type=\"x-korpu-score\">[01]\\.\\d\\d</prop>");
  }

  @Test
  void whatIsDoubtfulIsKeptApart() throws IOException {
    write("en.txt", "The minister came on 12 May.", "He spoke.");
    write("az.txt", "Nazir mayın 12-də gəldi.", "O, danışdı.");
    CommandLineRun run =
        run(
            "align",
            "en.txt",
            "az.txt",
            "--langs",
            "en,az",
            "--presegmented",
            "--min-score",
            "1",
            "--quarantine",
            "doubtful.tmx",
            "--out",
            "sure.tmx");
    assertThat(run.status()).isZero();
    assertThat(Files.readString(folder.resolve("sure.tmx"))).doesNotContain("<tu>");
    assertThat(Files.readString(folder.resolve("doubtful.tmx"))).contains("12 May");
    assertThat(run.err()).contains("0 units written", "doubtful.tmx: 2 units below a score of 1");
  }

  @Test
  void fileThatIsThereStaysUnlessItIsToBeReplaced() throws IOException {
    write("en.txt", "One.");
    write("az.txt", "Bir.");
    write("out.tmx", "precious");
    String[] words = {
      "align", "en.txt", "az.txt", "--langs", "en,az", "--presegmented", "--out", "out.tmx"
    };
    CommandLineRun refused = run(words);
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("out.tmx: the file exists already", "--replace");
    assertThat(Files.readString(folder.resolve("out.tmx"))).isEqualTo("precious\n");
  }

  @Test
  void wrongUseIsRefused() throws IOException {
    write("list.tsv", "a\tb", "a");
    assertThat(run("align", "a", "--langs", "en").err()).contains("two or three languages");
    assertThat(run("align", "a", "b", "--langs", "en,en-GB").err()).contains("is named twice");
    assertThat(run("align", "a", "b", "--langs", "en,az,ru").err()).contains("3 files are needed");
    assertThat(run("align", "a", "b", "--langs", "en,az", "--batch", "list.tsv").err())
        .contains("not both");
    assertThat(run("align", "--langs", "en,az", "--batch", "list.tsv").err())
        .contains("list.tsv:2:1: a line names 2 files");
    assertThat(run("align", "a", "b", "--langs", "en,az", "--min-score", "2").err())
        .contains("--min-score must be from 0 to 1");
    assertThat(
            run("align", "a", "b", "--langs", "en,az", "--format", "json", "--quarantine", "q.tmx")
                .err())
        .contains("--quarantine needs a memory");
    CommandLineRun missing = run("align", "a", "b", "--langs", "en,az", "--presegmented");
    assertThat(missing.status()).isEqualTo(2);
    assertThat(missing.err()).contains("a: no such file");
  }

  private void write(String name, String... lines) throws IOException {
    Files.write(folder.resolve(name), List.of(lines));
  }

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.in(folder, arguments);
  }
}
