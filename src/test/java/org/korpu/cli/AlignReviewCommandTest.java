package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A review from beginning to end. */
class AlignReviewCommandTest {

  @TempDir private Path folder;

  @BeforeEach
  void writeTexts() throws IOException {
    write("en.txt", "The minister came on 12 May.\nHe spoke.\nHe left Baku.\n=SUM(1)\n");
    write("az.txt", "Nazir mayın 12-də gəldi.\nO, danışdı. O, Bakını tərk etdi.\n=SUM(1)\n");
  }

  @Test
  void pageAndTableAreWrittenAndNothingElse() throws IOException {
    CommandLineRun run = align("--html", "look.html", "--review", "review.tsv");

    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            """
            1 document: 3 groups, 0 segments without translation
            look.html: page to look through in the browser
            review.tsv: table to correct; take it back with --from-review
            """);
    assertThat(read("look.html")).startsWith("<!DOCTYPE html>").contains("\"review.tsv\"");
    assertThat(read("review.tsv"))
        .startsWith("\uFEFFdocument\ttitle\t")
        .contains("He spoke. ‖ He left Baku.", "\t'=SUM(1)\t");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tmx", "json"})
  void untouchedTableGivesTheSameBytesAsTheAligner(String format) throws IOException {
    align("--review", "review.tsv");
    align("--format", format, "--out", "first");
    align("--format", format, "--out", "second", "--from-review", "review.tsv");

    assertThat(read("second")).isEqualTo(read("first")).isNotEmpty();
  }

  @Test
  void untouchedTableGivesTheSamePageAndTable() throws IOException {
    align("--review", "a/review.tsv", "--html", "a/look.html");
    align("--from-review", "a/review.tsv", "--review", "b/review.tsv", "--html", "b/look.html");

    assertThat(read("b/review.tsv")).isEqualTo(read("a/review.tsv"));
    assertThat(read("b/look.html")).isEqualTo(read("a/look.html"));
  }

  @Test
  void tableMayComeBackAsSpreadsheetsSaveIt() throws IOException {
    align("--review", "review.tsv");
    align("--format", "json", "--out", "first");
    String table = read("review.tsv").replace("\n", "\r\n");
    Files.write(folder.resolve("utf16.txt"), table.getBytes(StandardCharsets.UTF_16LE));
    align("--format", "json", "--out", "second", "--from-review", "utf16.txt");

    assertThat(read("second")).isEqualTo(read("first"));
  }

  @Test
  void correctionsOfTheReviewerAreInTheMemory() throws IOException {
    align("--review", "review.tsv");
    List<String> lines = new ArrayList<>(read("review.tsv").lines().toList());
    lines.set(1, lines.get(1).replace("\t1\t\t", "\t1\tok\t"));
    lines.set(2, lines.get(2).replace("\t2+3\t2\t", "\t3\t2\t"));
    lines.set(3, lines.get(3).replace("\t3\t\t", "\t3\twrong\t"));
    write("review.tsv", String.join("\n", lines));

    CommandLineRun run = align("--from-review", "review.tsv", "--out", "out.tmx");

    assertThat(run.status()).isZero();
    assertThat(run.err())
        .isEqualTo(
            """
            Review: 1 group confirmed, 1 rejected, 1 put together anew, 1 segment taken out
            1 document: 2 groups, 3 segments without translation
            2 units written
            """);
    assertThat(read("out.tmx"))
        .contains("<prop type=\"x-korpu-score\">1.00</prop>", "<seg>He left Baku.</seg>")
        .contains("<prop type=\"x-korpu-state\">reviewed</prop>")
        .doesNotContain("He spoke", "SUM");
    assertThat(run("tm", "validate", "out.tmx").status()).isZero();
    assertThat(align("--from-review", "review.tsv", "--format", "json").out().lines())
        .contains(
            "{\"en\":[0],\"az\":[0],\"score\":1.00,\"reviewed\":true}",
            "{\"en\":[1],\"az\":[],\"score\":1.00,\"reviewed\":true}");
  }

  @Test
  void changedDocumentIsRefusedWithRowAndCause() throws IOException {
    align("--review", "review.tsv");
    write("az.txt", "Nazir mayın 12-də gəldi.\nO, danışdı.\n=SUM(1)\n");

    CommandLineRun run = align("--from-review", "review.tsv", "--out", "out.tmx");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .containsPattern(
            "^korpu: review\\.tsv:3:\\d+: az\\.txt has changed since this table was written: see"
                + " segment 2\\n");
    assertThat(folder.resolve("out.tmx")).doesNotExist();
  }

  @Test
  void tableInWorkIsNotWrittenOver() throws IOException {
    align("--review", "review.tsv");
    String before = read("review.tsv");

    assertThat(align("--review", "review.tsv").err()).contains("review.tsv: the file exists");
    assertThat(align("--from-review", "review.tsv", "--review", "review.tsv", "--replace").status())
        .isEqualTo(2);
    assertThat(align("--review", "en.txt", "--replace").status()).isEqualTo(2);
    assertThat(align("--review", "x", "--html", "./x").err()).contains("named for two outputs");
    assertThat(read("review.tsv")).isEqualTo(before);
  }

  @Test
  void quarantineOfJsonAndTheRestHaveEverySegmentOnce() throws IOException {
    align("--format", "json", "--out", "all");
    align("--format", "json", "--out", "sure", "--quarantine", "doubt", "--min-score", "0.95");
    align("--format", "json", "--out", "none", "--quarantine", "rest", "--min-score", "1");

    String doubt = Files.exists(folder.resolve("doubt")) ? read("doubt") : "";
    assertThat((read("sure") + doubt).lines())
        .containsExactlyInAnyOrderElementsOf(read("all").lines().toList());
    assertThat(read("none") + read("rest")).isEqualTo(read("all"));
  }

  @Test
  void quarantineIsAMemoryOfItsOwn() throws IOException {
    align("--min-score", "1", "--out", "sure.tmx", "--quarantine", "doubt.tmx");

    assertThat(run("tm", "validate", "doubt.tmx").status()).isZero();
    assertThat(read("doubt.tmx"))
        .contains("<prop type=\"x-korpu-document\" xml:lang=\"en\">en.txt</prop>");
    assertThat(
            run("tm", "lookup", "--tm", "doubt.tmx", "--from", "en", "He spoke. He left Baku.")
                .out())
        .contains("O, danışdı. O, Bakını tərk etdi.");
  }

  private CommandLineRun align(String... arguments) throws IOException {
    Files.createDirectories(folder.resolve("a"));
    Files.createDirectories(folder.resolve("b"));
    List<String> all =
        new ArrayList<>(List.of("align", "--langs", "en,az", "--presegmented", "en.txt", "az.txt"));
    all.addAll(List.of(arguments));
    return run(all.toArray(String[]::new));
  }

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.in(folder, arguments);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
  }
}
