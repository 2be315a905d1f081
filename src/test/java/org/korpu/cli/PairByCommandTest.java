package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documents of a folder, by their names. */
class PairByCommandTest {

  private static final String PATTERN = "release-{n}.{lang}.txt";

  @TempDir private Path folder;

  @BeforeEach
  void writeTexts() throws IOException {
    Files.createDirectories(folder.resolve("old"));
    write("old/release-10.en.txt", "On 5 May 2026, 17 permits were issued.");
    write("old/release-10.az.txt", "2026-cı il mayın 5-də 17 icazə verilib.");
    write("old/release-9.en.txt", "The Service was founded in 2007.");
    write("old/release-9.az.txt", "Xidmət 2007-ci ildə yaradılıb.");
  }

  @Test
  void documentsHaveNumbersAndTitlesInOrder() {
    CommandLineRun run = pair(PATTERN, "old", "--format", "json");

    assertThat(run.status()).isZero();
    assertThat(run.out().replaceAll("[01]\\.\\d\\d", "S"))
        .isEqualTo(
            """
            {"document":0,"title":"release-9.txt","en":[0],"az":[0],"score":S}
            {"document":1,"title":"release-10.txt","en":[0],"az":[0],"score":S}
            """);
  }

  @Test
  void unitsNameTheFilesAsTheUserWouldFindThem() {
    assertThat(pair(PATTERN, "old").out())
        .contains("<prop type=\"x-korpu-document\" xml:lang=\"en\">old/release-9.en.txt</prop>");
  }

  @Test
  void filesWithoutPartnersAreNamedAndMakeTheStatusOne() throws IOException {
    write("old/release-11.az.txt", "Tək.");
    write("old/notes.txt", "nothing to do with it");

    CommandLineRun run = pair(PATTERN, "old", "--out", "out.tmx");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("korpu: old/release-11.az.txt: left out: no such document in en\n")
        .contains("2 documents: 2 groups");
    assertThat(folder.resolve("out.tmx")).exists();
  }

  @Test
  void twoFilesForOneLanguageAreRefused() throws IOException {
    write("old/release-9.EN.txt", "Another.");

    CommandLineRun run = pair(PATTERN, "old", "--out", "out.tmx");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("is the same document in the same language (en) as old/release-9.EN.txt");
    assertThat(folder.resolve("out.tmx")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "release-{n}.txt|old|--pair-by release-{n}.txt: the pattern needs {lang}",
        "{n}{lang}|old|--pair-by {n}{lang}: in the pattern something must stand before {lang}",
        "{lang}/{n}|old|old: no document is there in all languages by the pattern {lang}/{n}",
        "{n}.{lang}|none|none: no such file",
        "{n}.{lang}|old/release-9.en.txt|old/release-9.en.txt: is a file where a folder is needed"
      })
  void wrongUseIsRefused(String pattern, String where, String message) {
    CommandLineRun run = pair(pattern, where, "--out", "out.tmx");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(message);
  }

  @Test
  void listAndPatternExcludeEachOther() {
    assertThat(pair(PATTERN, "old", "--batch", "list.tsv").err()).contains("--batch, --pair-by");
    assertThat(run("align", "--langs", "en,az", "--pair-by", PATTERN).err())
        .contains("one folder, not 0");
  }

  private CommandLineRun pair(String pattern, String where, String... more) {
    String[] all = new String[7 + more.length];
    String[] first = {"align", "--langs", "en,az", "--presegmented", "--pair-by", pattern, where};
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return run(all);
  }

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.in(folder, arguments);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
