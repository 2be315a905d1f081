package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korpu.filter.Document;
import org.korpu.filter.formats.DocumentFilters;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.format.xliff.XliffValidity;
import org.korpu.model.LanguageTag;
import org.korpu.model.TextUnit;

/**
 * What goes wrong where Okapi's chain of extraction, segmentation, XLIFF and merge is used as it
 * comes, fourteen cases that were all seen to happen. In each, text was lost, misplaced or made
 * unreadable without a word; here korpu does the same work through its commands.
 */
class OkapiTrapsTest {

  private static final String TWO_SENTENCES =
      "<html><body><p>The <b>Service</b> opened. It is <i>new</i>.</p></body></html>";

  @TempDir Path folder;

  /**
   * Trap 1: the standard wants ids of segments and codes of a unit to differ; the schema does not.
   */
  @Test
  void idsOfSegmentsAndCodesOfAUnitDiffer() throws IOException {
    write("a.html", TWO_SENTENCES);
    export("a.html", "2.1");

    String unit = read("a.en-az.xlf").replaceAll("(?s).*?<unit[^>]*>(.*?)</unit>.*", "$1");
    Matcher ids =
        Pattern.compile("<(?:segment|pc|ph|sc|ec)[^>]* id=\"([^\"]+)\"|<segment id=\"([^\"]+)\"")
            .matcher(unit);
    List<String> found =
        ids.results().map(r -> r.group(1) == null ? r.group(2) : r.group(1)).toList();

    assertThat(found).hasSize(4).doesNotHaveDuplicates();
    XliffValidity.assertValid(folder.resolve("a.en-az.xlf"));
  }

  /** Trap 2: XLIFF of DOCX and HTML that no other tool opens. */
  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void exportOfRichDocumentsIsValidByIndependentValidators(String version) throws IOException {
    for (String name : List.of("release.en.docx", "release.en.html")) {
      Files.copy(Path.of("src/samples").resolve(name), folder.resolve(name));
      export(name, version);
      XliffValidity.assertValid(folder.resolve("release.en.en-az.xlf"));
    }
  }

  /** Trap 3: a segment without target inside a translated unit vanished. */
  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void segmentWithoutTargetKeepsItsSourceAndIsCounted(String version) throws IOException {
    translated("a.html", TWO_SENTENCES, version);
    edit(
        version.equals("1.2")
            ? "<mrk mtype=\"seg\" mid=\"s2\">‹az›.*?</mrk>"
            : "<target>‹az› It is.*?</target>",
        "");

    CommandLineRun merge = run("xliff", "merge", "a.en-az.xlf");
    CommandLineRun complete = run("xliff", "merge", "a.en-az.xlf", "--require-complete");

    assertThat(merge.status()).as(merge.err()).isZero();
    assertThat(merge.err()).contains("1 segment of 2 has no translation and kept the source");
    assertThat(read("a.az.html")).contains("‹az› The <b>Service</b> opened. It is <i>new</i>.");
    assertThat(complete.status()).isEqualTo(2);
    assertThat(complete.err()).contains("unit tu1, segment s2 has no translation");
  }

  /** Trap 4: a tool dropped the space between two sentences, and they were glued. */
  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void spaceThatWasLostBetweenSentencesIsPutBack(String version) throws IOException {
    translated("a.html", TWO_SENTENCES, version);
    edit(
        version.equals("1.2") ? "</mrk> <mrk" : "(?s)<ignorable>.*?</ignorable>",
        version.equals("1.2") ? "</mrk><mrk" : "");

    CommandLineRun merge = run("xliff", "merge", "a.en-az.xlf");

    assertThat(merge.status()).as(merge.err()).isZero();
    assertThat(read("a.az.html")).contains("opened. ‹az› It is");
  }

  /**
   * Trap 5: two cells of the source changed places, and so the translations went to the wrong ones.
   */
  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void swappedTableCellsAreReportedAndGetTheirOwnTranslations(String version) throws IOException {
    translated("a.html", cells("Baku", "Ganja"), version);
    write("a.html", cells("Ganja", "Baku"));

    CommandLineRun refused = run("xliff", "merge", "a.en-az.xlf");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err())
        .contains(
            "does not fit the document a.html", "moved: 2", "unit tu2 → tu1 has moved: “Ganja”");
    assertThat(folder.resolve("a.az.html")).doesNotExist();

    CommandLineRun safe = run("xliff", "merge", "a.en-az.xlf", "--changed-source", "safe");
    assertThat(safe.status()).as(safe.err()).isZero();
    assertThat(read("a.az.html")).contains(cells("‹az› Ganja", "‹az› Baku"));
  }

  /** Trap 6: a merge that failed left a half-written document. */
  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void failedMergeLeavesNothingBehindAndTheOldDocumentAlone(String version) throws IOException {
    translated("a.html", TWO_SENTENCES, version);
    write("a.az.html", "the document of yesterday");
    edit("‹az› The <(?:g|pc)[^>]*>Service</(?:g|pc)>", "‹az› The Service");
    List<String> before = names();

    CommandLineRun merge = run("xliff", "merge", "a.en-az.xlf");

    assertThat(merge.status()).isEqualTo(2);
    assertThat(names()).isEqualTo(before);
    assertThat(read("a.az.html")).isEqualTo("the document of yesterday");
  }

  /** Trap 7: characters that XML cannot hold made a file that nothing could read. */
  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void controlCharactersOfADocumentSurviveTheWay(String version) throws IOException {
    translated("a.txt", "One\u001Ftwo\u000Bthree.\n", version);
    XliffValidity.assertValid(folder.resolve("a.en-az.xlf"));

    CommandLineRun merge = run("xliff", "merge", "a.en-az.xlf");

    assertThat(merge.status()).as(merge.err()).isZero();
    assertThat(read("a.az.txt")).isEqualTo("‹az› One\u001Ftwo\u000Bthree.\n");
  }

  /** Trap 8: one deleted code made the whole file unreadable. */
  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void deletedCodeIsNamedWithUnitAndSegment(String version) throws IOException {
    translated("a.html", TWO_SENTENCES, version);
    edit("‹az› It is <(?:g|pc)[^>]*>new</(?:g|pc)>", "‹az› It is new");

    CommandLineRun merge = run("xliff", "merge", "a.en-az.xlf");

    assertThat(merge.status()).isEqualTo(2);
    assertThat(merge.err())
        .containsPattern(
            "korpu: a\\.en-az\\.xlf:\\d+:\\d+: unit tu1, segment s2: the code <2> of the source is"
                + " missing in the translation");
  }

  /** Trap 9: the file carried the path of somebody's home folder. */
  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void documentIsNamedRelativeToTheFile(String version) throws IOException {
    write("a.html", TWO_SENTENCES);
    String absolute = folder.resolve("a.html").toAbsolutePath().toString();

    CommandLineRun export =
        run(
            "xliff",
            "export",
            absolute,
            "--from",
            "en",
            "--to",
            "az",
            "--xliff",
            version,
            "--out",
            folder.resolve("out").toString());

    assertThat(export.status()).as(export.err()).isZero();
    assertThat(read("out/a.en-az.xlf"))
        .contains("original=\"../a.html\"")
        .doesNotContain(folder.toString());
  }

  /** Trap 10: untranslated targets were copies of the source and got into the memory. */
  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void copyOfTheSourceIsNoTranslation(String version) throws IOException {
    run("init");
    write("a.html", TWO_SENTENCES);
    export("a.html", version);
    assertThat(read("a.en-az.xlf")).doesNotContain("<target");
    edit(
        version.equals("1.2")
            ? "<seg-source>(.*?)</seg-source>"
            : "<source>(The.*?|It.*?)</source>",
        version.equals("1.2") ? "$0<target state=\"new\">$1</target>" : "$0<target>$1</target>");

    CommandLineRun imported = run("xliff", "import", "a.en-az.xlf", "--state", "translated");
    CommandLineRun merge = run("xliff", "merge", "a.en-az.xlf");

    assertThat(imported.err()).contains("0 segments to import");
    assertThat(folder.resolve("tm/reviewed.tmx")).doesNotExist();
    assertThat(merge.err()).contains("2 segments of 2 have no translation");
  }

  /** Trap 11: a version of XLIFF that the library does not know. */
  @Test
  void coreOfXliff22IsReadWithAWarning() throws IOException {
    translated("a.html", TWO_SENTENCES, "2.1");
    edit("document:2.0\"", "document:2.2\"");
    edit("version=\"2.1\"", "version=\"2.2\"");

    CommandLineRun merge = run("xliff", "merge", "a.en-az.xlf");

    assertThat(merge.status()).as(merge.err()).isZero();
    assertThat(merge.err()).contains("2.2");
    assertThat(read("a.az.html")).contains("‹az› The <b>Service</b> opened. ‹az› It is");
  }

  /** Trap 12: entities become characters: documents are compared by what they say. */
  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void noBreakSpaceMeansTheSameAfterTheMerge(String version) throws IOException {
    translated("a.html", "<html><body><p>On 5&nbsp;May we met.</p></body></html>", version);

    CommandLineRun merge = run("xliff", "merge", "a.en-az.xlf");

    assertThat(merge.status()).as(merge.err()).isZero();
    assertThat(texts("a.az.html")).containsExactly("‹az› On 5\u00A0May we met.");
  }

  /** Trap 13: what the merge needed was found missing only when it ran. */
  @ParameterizedTest
  @ValueSource(strings = {"release.en.txt", "release.en.html", "release.en.docx"})
  void mergeOfEachSampleFindsAllThatItNeeds(String name) throws IOException {
    Files.copy(Path.of("src/samples").resolve(name), folder.resolve(name));
    export(name, "2.1");
    TranslatorsWork.translate(folder.resolve("release.en.en-az.xlf"), "az");

    CommandLineRun merge = run("xliff", "merge", "release.en.en-az.xlf");

    assertThat(merge.status()).as(merge.err()).isZero();
    assertThat(texts(name.replace("release.en", "release.en.az")))
        .isNotEmpty()
        .allSatisfy(text -> assertThat(text.strip()).startsWith("‹az›"));
  }

  /** Trap 14: a line is a paragraph, and that is how it must come back. */
  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void lineOfPlainTextIsAParagraphAndBlankLinesStay(String version) throws IOException {
    translated("a.txt", "First line\ngoes on.\n\n  Third. Fourth.\r\n", version);

    List<XliffUnit> units =
        TranslatorsWork.read(folder.resolve("a.en-az.xlf")).files().get(0).units();
    CommandLineRun merge = run("xliff", "merge", "a.en-az.xlf");

    assertThat(units).extracting(XliffUnit::id).containsExactly("p1", "p2", "p4");
    assertThat(merge.status()).as(merge.err()).isZero();
    assertThat(read("a.az.txt"))
        .isEqualTo("‹az› First line\n‹az› goes on.\n\n  ‹az› Third. ‹az› Fourth.\r\n");
  }

  private static String cells(String one, String other) {
    return "<table><tr><td>" + one + "</td><td>" + other + "</td></tr></table>";
  }

  private void translated(String name, String content, String version) throws IOException {
    write(name, content);
    export(name, version);
    TranslatorsWork.translate(folder.resolve("a.en-az.xlf"), "az");
  }

  private void export(String name, String version) {
    CommandLineRun export =
        run("xliff", "export", name, "--from", "en", "--to", "az", "--xliff", version);
    assertThat(export.status()).as(export.err()).isZero();
  }

  private void edit(String pattern, String replacement) throws IOException {
    String text = read("a.en-az.xlf");
    String edited = text.replaceAll(pattern, replacement);
    assertThat(edited).as(pattern).isNotEqualTo(text);
    write("a.en-az.xlf", edited);
  }

  private List<String> texts(String name) throws IOException {
    Document document = new Document(name, Files.readAllBytes(folder.resolve(name)));
    return DocumentFilters.forDocument(document).extract(document, LanguageTag.EN).stream()
        .map(TextUnit::content)
        .filter(content -> !content.isBlank())
        .map(content -> content.text())
        .toList();
  }

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.in(folder, arguments);
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
