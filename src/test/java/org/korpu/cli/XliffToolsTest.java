package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code xliff stats}, {@code diff}, {@code join}, {@code split}, {@code pseudo}. */
class XliffToolsTest {

  @TempDir Path folder;

  @Test
  void statisticsCountByStateAndMatch() throws IOException {
    copy("memoq.mqxliff");
    CommandLineRun run = CommandLineRun.in(folder, "xliff", "stats", "memoq.mqxliff");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            memoq.mqxliff, en → ru: 6 segments, 14 words
                                Segments  Words  Share
              Not translated           1      3  21 %
              Draft                    2      5  36 %
              Translated               1      4  29 %
              Reviewed                 1      1  7 %
              Final                    1      1  7 %

              In-context exact         1      4  29 %
              Exact                    0      0  0 %
              95–99 %                  0      0  0 %
              85–94 %                  1      3  21 %
              75–84 %                  0      0  0 %
              50–74 %                  0      0  0 %
              No match                 4      7  50 %

              Locked                   1      1  7 %
            """);
  }

  @Test
  void severalFilesHaveATotalInWhichTheSecondRepeatsTheFirst() throws IOException {
    copy("xcode.xliff");
    Files.copy(folder.resolve("xcode.xliff"), folder.resolve("again.xliff"));
    CommandLineRun run = CommandLineRun.in(folder, "xliff", "stats", "xcode.xliff", "again.xliff");
    assertThat(run.out())
        .contains("xcode.xliff, en → az: 3 segments, 6 words\n")
        .contains("All files: 6 segments, 12 words\n")
        .contains("  Repetitions            3      6  50 %\n");
    assertThat(CommandLineRun.in(folder, "--ui", "ru", "xliff", "stats", "xcode.xliff").out())
        .startsWith("xcode.xliff, en → az: 3 сегмента, 6 слов\n");
    assertThat(CommandLineRun.in(folder, "--ui", "az", "xliff", "stats", "xcode.xliff").out())
        .startsWith("xcode.xliff, en → az: 3 seqment, 6 söz\n");
  }

  @Test
  void statisticsForScriptsAreALineAFile() throws IOException {
    copy("smartcat.xliff");
    CommandLineRun run =
        CommandLineRun.in(folder, "xliff", "stats", "--format", "json", "smartcat.xliff");
    assertThat(run.out())
        .startsWith(
            "{\"file\":\"smartcat.xliff\",\"from\":\"en\",\"to\":\"ru\",\"segments\":3,\"words\":8,"
                + "\"states\":{\"empty\":{\"segments\":1,\"words\":1}")
        .contains("\"matches\":{\"context\":{\"segments\":0,\"words\":0},\"exact\":{\"segments\":1")
        .hasLineCount(1);
  }

  @Test
  void differenceMarksWordsAndStates() throws IOException {
    copy("smartcat.xliff");
    String old = Files.readString(folder.resolve("smartcat.xliff"));
    Files.writeString(
        folder.resolve("b.xliff"),
        old.replace("Подайте лично.", "Обратитесь лично.")
            .replace("needs-review-translation", "final")
            .replace("<trans-unit id=\"3\"", "<trans-unit id=\"4\""));
    CommandLineRun run = CommandLineRun.in(folder, "xliff", "diff", "smartcat.xliff", "b.xliff");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            """
            ~ permit.docx 2/s1
                en   Apply in person.
                ru − ⟦Подайте⟧ лично.
                ru + ⟦Обратитесь⟧ лично.
                Translated → Final
            − permit.docx 3/s1
                en   Fees
            + permit.docx 4/s1
                en   Fees
            1 segment added, 1 removed, 1 changed
            """);
    CommandLineRun json =
        CommandLineRun.in(folder, "xliff", "diff", "--format", "json", "smartcat.xliff", "b.xliff");
    assertThat(json.out().lines().findFirst())
        .hasValue(
            "{\"change\":\"changed\",\"file\":\"permit.docx\",\"unit\":\"2\",\"segment\":\"s1\","
                + "\"before\":{\"source\":\"Apply in person.\",\"target\":\"Подайте лично.\","
                + "\"state\":\"translated\"},\"after\":{\"source\":\"Apply in person.\","
                + "\"target\":\"Обратитесь лично.\",\"state\":\"final\"},"
                + "\"removed\":[[0,7]],\"added\":[[0,10]]}");
  }

  @Test
  void theSameFileIsNoDifference() throws IOException {
    copy("studio.sdlxliff");
    CommandLineRun run =
        CommandLineRun.in(folder, "xliff", "diff", "studio.sdlxliff", "studio.sdlxliff");
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo("No differences.\n");
  }

  @ParameterizedTest
  @CsvSource({"--units, 1, 4", "--words, 7, 2", "--by, file, 2"})
  void whatIsSplitIsJoinedToTheSameBytes(String option, String value, int parts)
      throws IOException {
    copy("phrase.mxliff");
    CommandLineRun split =
        CommandLineRun.in(
            folder, "xliff", "split", "phrase.mxliff", option, value, "--out", "parts");
    assertThat(split.err()).isEmpty();
    String[] names = split.out().split("\n", -1);
    assertThat(names).hasSize(parts + 1);
    String[] arguments = new String[parts + 4];
    arguments[0] = "xliff";
    arguments[1] = "join";
    System.arraycopy(names, 0, arguments, 2, parts);
    arguments[parts + 2] = "--out";
    arguments[parts + 3] = "joined.mxliff";
    assertThat(CommandLineRun.in(folder, arguments).status()).isZero();
    assertThat(folder.resolve("joined.mxliff"))
        .hasSameBinaryContentAs(folder.resolve("phrase.mxliff"));
  }

  @Test
  void splitNeedsOneRuleAndReplacesNothing() throws IOException {
    copy("xcode.xliff");
    CommandLineRun none =
        CommandLineRun.in(folder, "xliff", "split", "xcode.xliff", "--out", "parts");
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("--by, --units, --words");
    String[] split = {"xliff", "split", "xcode.xliff", "--by", "file", "--out", "parts"};
    assertThat(CommandLineRun.in(folder, split).status()).isZero();
    CommandLineRun again = CommandLineRun.in(folder, split);
    assertThat(again.status()).isEqualTo(2);
    assertThat(again.err()).contains("xcode.1.xliff");
  }

  @Test
  void joinedDocumentsAreTakenApartUnderTheirNames() throws IOException {
    copy("xcode.xliff");
    copy("omegat.xlf");
    CommandLineRun.in(folder, "xliff", "join", "xcode.xliff", "omegat.xlf", "--out", "all.xlf");
    CommandLineRun run =
        CommandLineRun.in(
            folder, "xliff", "split", "all.xlf", "--by", "file", "--out", "documents");
    assertThat(run.out())
        .isEqualTo(
            Path.of("documents", "xcode.xliff") + "\n" + Path.of("documents", "omegat.xlf") + "\n");
    assertThat(folder.resolve("documents/omegat.xlf"))
        .hasSameBinaryContentAs(folder.resolve("omegat.xlf"));
  }

  @Test
  void aMissingPartIsNamedInEveryLanguage() throws IOException {
    copy("xcode.xliff");
    CommandLineRun.in(folder, "xliff", "split", "xcode.xliff", "--units", "1", "--out", "p");
    String[] join = {"xliff", "join", "p/xcode.1.xliff", "p/xcode.3.xliff"};
    CommandLineRun run = CommandLineRun.in(folder, join);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("korpu: p/xcode.1.xliff: part 2 of 3 is missing\n");
  }

  @Test
  void pseudoTranslationKeepsLocksCodesAndVariables() throws IOException {
    copy("studio.sdlxliff");
    CommandLineRun run = CommandLineRun.in(folder, "xliff", "pseudo", "studio.sdlxliff");
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .isEqualTo(
            "3 segments pseudo-translated; 2 left as they were, locked or not for translation\n");
    assertThat(run.out())
        .contains(">[Ťĥê <g id=\"5\">ââĝêêńćŷ</g> îîśśûûêś pêêêŕmîťś.~~]<")
        .contains("<mrk mtype=\"seg\" mid=\"2\">Şəxsən müraciət edin.<x id=\"6\"/></mrk>")
        .contains("conf=\"Draft\"");
  }

  @Test
  void pseudoTranslationNeedsALanguage() throws IOException {
    copy("angular.xlf");
    Path file = folder.resolve("angular.xlf");
    Files.writeString(file, Files.readString(file).replace(" target-language=\"ru\"", ""));
    Files.writeString(file, Files.readString(file).replaceAll("(?s)<target>.*?</target>", ""));
    CommandLineRun without = CommandLineRun.in(folder, "xliff", "pseudo", "angular.xlf");
    assertThat(without.status()).isEqualTo(2);
    CommandLineRun with =
        CommandLineRun.in(folder, "xliff", "pseudo", "angular.xlf", "--to", "az", "--expand", "0");
    assertThat(with.out())
        .contains("target-language=\"az\"")
        .contains("[{VAR_PLURAL, plural, =0 {ńôńê} other {mâńŷ}}]");
  }

  @Test
  void whatPeopleConfirmedInTheirToolEntersTheMemory() throws IOException {
    for (String name :
        new String[] {"studio.sdlxliff", "memoq.mqxliff", "phrase.mxliff", "matecat.xlf"}) {
      copy(name);
    }
    assertThat(CommandLineRun.in(folder, "init").status()).isZero();
    assertThat(CommandLineRun.in(folder, "xliff", "import", "studio.sdlxliff").err())
        .contains("studio.sdlxliff: 2 segments to import, 1 unfinished, 1 without translation");
    assertThat(CommandLineRun.in(folder, "xliff", "import", "memoq.mqxliff").status()).isZero();
    assertThat(CommandLineRun.in(folder, "tm", "import", ".", "--dry-run").status()).isZero();
    CommandLineRun found = CommandLineRun.in(folder, "tm", "search", "Сборы", "--lang", "ru");
    assertThat(found.out()).contains("Fees");
    assertThat(CommandLineRun.in(folder, "check", "phrase.mxliff").status()).isZero();
  }

  private void copy(String name) throws IOException {
    try (InputStream in =
        XliffToolsTest.class.getResourceAsStream("/org/korpu/format/xliff/dialects/" + name)) {
      Files.write(folder.resolve(name), in.readAllBytes());
    }
  }
}
