package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.filter.Document;
import org.korpu.filter.formats.DocumentFilters;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffPart.Qualifier;
import org.korpu.format.xliff.XliffPart.State;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.format.xliff.XliffValidity;
import org.korpu.model.LanguageTag;
import org.korpu.model.TextUnit;
import org.korpu.model.TranslationUnit;
import org.korpu.store.tmx.TmxMemory;

/** The whole way of a release, as a translator goes it with the sample of the project. */
class MainJobTest {

  private static final Path SAMPLES = Path.of("src/samples");

  @TempDir Path folder;

  @BeforeEach
  void makeWorkspace() throws IOException {
    assertThat(CommandLineRun.in(folder, "init").status()).isZero();
    for (String glossary : List.of("official-titles.csv", "terms.csv")) {
      Files.write(
          folder.resolve("glossary").resolve(glossary),
          Files.readAllBytes(Path.of("glossary").resolve(glossary)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "txt, 2.1", "txt, 1.2",
    "html, 2.1", "html, 1.2",
    "docx, 2.1", "docx, 1.2"
  })
  void releaseGoesOutAndComesBackAndTheMemoryGrows(String format, String version)
      throws IOException {
    String release = "release.en." + format;
    Files.copy(SAMPLES.resolve(release), folder.resolve(release));

    run("xliff", "export", release, "--to", "az,ru", "--xliff", version);
    Path azerbaijani = folder.resolve("release.en.en-az.xlf");
    Path russian = folder.resolve("release.en.en-ru.xlf");
    XliffValidity.assertValid(azerbaijani);
    TranslatorsWork.translate(azerbaijani, "az");
    TranslatorsWork.translate(russian, "ru");
    XliffValidity.assertValid(azerbaijani);
    XliffValidity.assertValid(russian);

    CommandLineRun check = run("check", "release.en.en-az.xlf", "--fail-on", "never");
    assertThat(check.out()).contains("TermMissing");

    run("xliff", "import", "release.en.en-az.xlf", "release.en.en-ru.xlf");
    byte[] memory = Files.readAllBytes(folder.resolve("tm/reviewed.tmx"));
    assertThat(units()).isNotEmpty().allSatisfy(unit -> assertThat(unit.variants()).hasSize(3));

    run("xliff", "import", "release.en.en-ru.xlf");
    assertThat(folder.resolve("tm/reviewed.tmx")).hasBinaryContent(memory);

    run("xliff", "export", release, "--to", "az,ru", "--xliff", version, "--out", "again");
    XliffValidity.assertValid(folder.resolve("again/release.en.en-az.xlf"));
    assertEverySegmentIsAContextMatch(folder.resolve("again/release.en.en-az.xlf"), "az");
    assertEverySegmentIsAContextMatch(folder.resolve("again/release.en.en-ru.xlf"), "ru");

    run("xliff", "merge", "release.en.en-az.xlf", "release.en.en-ru.xlf");
    assertTranslated(folder.resolve("release.en.az." + format), "az");
    assertTranslated(folder.resolve("release.en.ru." + format), "ru");
  }

  @Test
  void exportOfASecondFormatNeverOverwritesATranslatorsFile() throws IOException {
    Files.copy(SAMPLES.resolve("release.en.txt"), folder.resolve("release.en.txt"));
    run("xliff", "export", "release.en.txt", "--to", "az");
    Path xliff = folder.resolve("release.en.en-az.xlf");
    TranslatorsWork.translate(xliff, "az");
    byte[] work = Files.readAllBytes(xliff);

    CommandLineRun again = run("xliff", "export", "release.en.txt", "--to", "az");

    assertThat(folder.resolve("release.en.en-az.xlf.1.bak")).hasBinaryContent(work);
    assertThat(again.err()).contains("release.en.en-az.xlf.1.bak");
  }

  @Test
  void mergeNeverOverwritesADocumentThatWasCorrectedByHand() throws IOException {
    Files.copy(SAMPLES.resolve("release.en.txt"), folder.resolve("release.en.txt"));
    run("xliff", "export", "release.en.txt", "--to", "az");
    TranslatorsWork.translate(folder.resolve("release.en.en-az.xlf"), "az");
    Path merged = folder.resolve("release.en.az.txt");
    Files.writeString(merged, "corrected by hand");

    CommandLineRun merge = run("xliff", "merge", "release.en.en-az.xlf");
    CommandLineRun again = run("xliff", "merge", "release.en.en-az.xlf");

    assertThat(folder.resolve("release.en.az.txt.1.bak")).hasContent("corrected by hand");
    assertThat(merge.err()).contains("release.en.az.txt.1.bak");
    assertThat(again.err()).doesNotContain(".bak");
    assertThat(folder.resolve("release.en.az.txt.2.bak")).doesNotExist();
  }

  @Test
  void fileWhoseTargetLanguageIsItsSourceIsRefused() throws IOException {
    Files.copy(SAMPLES.resolve("release.en.txt"), folder.resolve("release.en.txt"));
    run("xliff", "export", "release.en.txt", "--to", "az");
    Path xliff = folder.resolve("release.en.en-az.xlf");
    Files.writeString(
        xliff, Files.readString(xliff).replace("trgLang=\"az\"", "trgLang=\"en-GB\""));

    for (String command : List.of("import", "merge")) {
      CommandLineRun run = CommandLineRun.in(folder, "xliff", command, "release.en.en-az.xlf");
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains("the target language en-GB is the language of the source too");
    }
  }

  @Test
  void translationWithLostCodesStaysOutOfTheMemoryAndIsNamed() throws IOException {
    Files.copy(SAMPLES.resolve("release.en.html"), folder.resolve("release.en.html"));
    run("xliff", "export", "release.en.html", "--to", "az");
    Path xliff = folder.resolve("release.en.en-az.xlf");
    TranslatorsWork.translate(xliff, "az");
    String text = Files.readString(xliff);
    int target = text.indexOf("<pc ", text.indexOf("<target>"));
    int end = text.indexOf('>', target) + 1;
    int close = text.indexOf("</pc>", end);
    Files.writeString(
        xliff,
        text.substring(0, target)
            + text.substring(end, close)
            + text.substring(close + "</pc>".length()));

    CommandLineRun imported = run("xliff", "import", "release.en.en-az.xlf");

    assertThat(imported.err())
        .containsPattern(
            "korpu: release\\.en\\.en-az\\.xlf:\\d+:\\d+: segment s\\d+ was not imported");
  }

  @Test
  void unfinishedSegmentsStayOutOfTheMemory() throws IOException {
    Files.copy(SAMPLES.resolve("release.en.txt"), folder.resolve("release.en.txt"));
    run("xliff", "export", "release.en.txt", "--to", "az");

    CommandLineRun imported = run("xliff", "import", "release.en.en-az.xlf");

    assertThat(imported.err()).contains("0 segments to import");
    assertThat(folder.resolve("tm/reviewed.tmx")).doesNotExist();
  }

  @Test
  void mergeSaysHowManySegmentsKeptTheirSource() throws IOException {
    Files.copy(SAMPLES.resolve("release.en.txt"), folder.resolve("release.en.txt"));
    run("xliff", "export", "release.en.txt", "--to", "az");

    CommandLineRun merged = run("xliff", "merge", "release.en.en-az.xlf");
    CommandLineRun refused =
        CommandLineRun.in(folder, "xliff", "merge", "release.en.en-az.xlf", "--require-complete");

    assertThat(merged.err()).containsPattern("\\d+ segments of \\d+ have no translation");
    assertThat(folder.resolve("release.en.az.txt"))
        .hasSameTextualContentAs(folder.resolve("release.en.txt"));
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("segment s1 has no translation");
  }

  private CommandLineRun run(String... arguments) {
    CommandLineRun run = CommandLineRun.in(folder, arguments);
    assertThat(run.status()).as("%s%n%s", String.join(" ", arguments), run.err()).isZero();
    return run;
  }

  private static void assertEverySegmentIsAContextMatch(Path file, String language)
      throws IOException {
    for (XliffUnit unit : TranslatorsWork.read(file).files().get(0).units()) {
      for (XliffPart part : unit.segments()) {
        assertThat(part.qualifier()).as(part.source().text()).isEqualTo(Qualifier.CONTEXT_MATCH);
        assertThat(part.target()).isNotNull();
        assertThat(part.target().text()).startsWith(TranslatorsWork.MARKS.get(language).strip());
        assertThat(part.state()).isEqualTo(State.REVIEWED);
      }
    }
  }

  private static void assertTranslated(Path file, String language) throws IOException {
    Document document = new Document(file.toString(), Files.readAllBytes(file));
    List<TextUnit> units =
        DocumentFilters.forDocument(document).extract(document, LanguageTag.EN).stream()
            .filter(unit -> !unit.content().isBlank())
            .toList();
    assertThat(units)
        .isNotEmpty()
        .allSatisfy(
            unit ->
                assertThat(unit.content().text().strip())
                    .startsWith(TranslatorsWork.MARKS.get(language).strip()));
  }

  private List<TranslationUnit> units() {
    List<TranslationUnit> units = new ArrayList<>();
    new TmxMemory(folder.resolve("tm/reviewed.tmx"), "tm/reviewed.tmx")
        .forEach(
            stored -> units.add(stored.unit()),
            fault -> {
              throw new AssertionError(fault);
            });
    return units;
  }
}
