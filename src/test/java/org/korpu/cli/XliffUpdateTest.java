package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korpu.format.xliff.XliffValidity;

/** The document changed after its translation began, as a translator lives through it. */
class XliffUpdateTest {

  private static final String OLD =
      """
      <html><body>
      <h1>An office opens</h1>
      <p>The <b>State Migration Service</b> opened an office in Gabala. Guests came from <i>Baku</i>.</p>
      <table><tr><td>Baku</td><td>Ganja</td></tr></table>
      <p>This paragraph goes away entirely.</p>
      <p>Closing words follow.</p>
      </body></html>
      """;

  private static final String NEW =
      """
      <html><body>
      <h1>An office opens</h1>
      <p>It was a sunny day.</p>
      <p>The <b>State Migration Service</b> opened a new office in Gabala. Guests came from <i>Baku</i>.</p>
      <table><tr><td>Ganja</td><td>Baku</td></tr></table>
      <p>Closing words follow.</p>
      </body></html>
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void translationsThatHoldAreTakenOverAndTheRestIsTold(String version) throws IOException {
    begin(version);

    CommandLineRun update = run("xliff", "update", "a.en-az.xlf", "b.html");

    assertThat(update.status()).as(update.err()).isZero();
    assertThat(update.out()).isEqualTo("b.en-az.xlf\n");
    assertThat(update.err())
        .contains("1 segment changed; its old translation is proposed in the file:")
        .contains("opened ⟦a new⟧ office")
        .contains("1 translation has no place in the new document:")
        .contains("» ‹az› This paragraph goes away entirely.")
        .endsWith("b.en-az.xlf: 4 segments kept, 1 moved, 1 changed, 1 new, 1 gone\n");
    XliffValidity.assertValid(folder.resolve("b.en-az.xlf"));
    CommandLineRun merge = run("xliff", "merge", "b.en-az.xlf");
    assertThat(merge.err()).contains("2 segments of 7 have no translation and kept the source");
    assertThat(read("b.az.html"))
        .contains("<h1>‹az› An office opens</h1>", "<p>It was a sunny day.</p>")
        .contains("in Gabala. ‹az› Guests came from <i>Baku</i>.</p>")
        .contains("<td>‹az› Ganja</td><td>‹az› Baku</td>");
  }

  @Test
  void hardWrappedTextStaysHardWrapped() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "An office\nopened in Gabala.\n\nGuests came.\n");
    run("xliff", "export", "a.txt", "--from", "en", "--to", "az", "--paragraphs", "blank");
    Files.writeString(
        folder.resolve("a.txt"), "A title\n\nAn office opened\nin Gabala.\n\nGuests came.\n");

    CommandLineRun update =
        run("xliff", "update", "a.en-az.xlf", "a.txt", "--out", "a.en-az.xlf", "--format", "json");

    assertThat(update.status()).as(update.err()).isZero();
    assertThat(read("a.en-az.xlf")).contains("An office opened in Gabala.");
  }

  @Test
  void jsonHasEachSegmentThatWasNotKeptAndTheCounts() throws IOException {
    begin("2.1");

    CommandLineRun update = run("xliff", "update", "a.en-az.xlf", "b.html", "--format", "json");

    assertThat(update.out().lines())
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("{\"change\":\"vanished\",\"before\":{\"unit\":\"tu5\"")
                    .endsWith(
                        "\"target\":\"‹az› This paragraph goes away entirely.\","
                            + "\"state\":\"reviewed\"}"))
        .last()
        .isEqualTo(
            "{\"file\":\"b.en-az.xlf\",\"kept\":4,\"moved\":1,\"changed\":1,\"new\":1,\"vanished\":1}");
  }

  @Test
  void oldFileIsReplacedOnlyWhereItIsNamedAndThenKept() throws IOException {
    begin("2.1");
    Files.writeString(folder.resolve("a.html"), NEW);
    byte[] old = Files.readAllBytes(folder.resolve("a.en-az.xlf"));

    CommandLineRun refused = run("xliff", "update", "a.en-az.xlf", "a.html");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("the new file would replace the old one", "--out");
    assertThat(folder.resolve("a.en-az.xlf")).hasBinaryContent(old);

    CommandLineRun named = run("xliff", "update", "a.en-az.xlf", "a.html", "--out", "a.en-az.xlf");
    assertThat(named.status()).as(named.err()).isZero();
    assertThat(folder.resolve("a.en-az.xlf.1.bak")).hasBinaryContent(old);
  }

  @Test
  void newFileInAnotherFolderFindsItsDocument() throws IOException {
    begin("2.1");
    Files.createDirectory(folder.resolve("work"));

    CommandLineRun update = run("xliff", "update", "a.en-az.xlf", "b.html", "--out", "work/c.xlf");

    assertThat(update.status()).as(update.err()).isZero();
    assertThat(read("work/c.xlf")).contains("original=\"../b.html\"");
    assertThat(run("xliff", "merge", "work/c.xlf").status()).isZero();
  }

  @Test
  void ofSeveralDocumentsTheOneOfTheSameNameIsUpdated() throws IOException {
    begin("2.1");
    String file = read("a.en-az.xlf");
    String second =
        file.substring(file.indexOf("<file "), file.indexOf("</file>") + "</file>".length())
            .replace("id=\"f1\"", "id=\"f2\"")
            .replace("original=\"a.html\"", "original=\"other.html\"");
    Files.writeString(folder.resolve("a.en-az.xlf"), file.replace("</xliff>", second + "</xliff>"));
    Files.createDirectory(folder.resolve("later"));
    Files.writeString(folder.resolve("later/a.html"), NEW);

    CommandLineRun update = run("xliff", "update", "a.en-az.xlf", "later/a.html");
    CommandLineRun unknown = run("xliff", "update", "a.en-az.xlf", "b.html");

    assertThat(update.status()).as(update.err()).isZero();
    assertThat(read("later/a.en-az.xlf"))
        .contains("original=\"a.html\"", "original=\"../other.html\"");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).contains("none of the name b.html: a.html, other.html");
  }

  @Test
  void mergeOfAChangedDocumentSaysWhatChangedInEachLanguage() throws IOException {
    begin("2.1");
    Files.writeString(folder.resolve("a.html"), NEW);

    assertThat(run("xliff", "merge", "a.en-az.xlf").err())
        .contains("units unchanged: 3, moved: 1, changed: 1, gone: 1, new: 1")
        .contains("unit tu2 → tu3 has changed from", "unit tu2 is new: “It was a sunny day.”")
        .contains("unit tu5 is no longer in the document: “This paragraph goes away entirely.”")
        .contains("--changed-source safe", "korpu xliff update");
    assertThat(run("--ui", "az", "xliff", "merge", "a.en-az.xlf").err())
        .contains("tu5 vahidi artıq sənəddə yoxdur");
    assertThat(run("--ui", "ru", "xliff", "merge", "a.en-az.xlf").err())
        .contains("единицы tu5 больше нет в документе");
  }

  @Test
  void safeMergeThatMustBeCompleteIsRefused() throws IOException {
    begin("2.1");
    Files.writeString(folder.resolve("a.html"), NEW);

    CommandLineRun merge =
        run("xliff", "merge", "a.en-az.xlf", "--changed-source", "safe", "--require-complete");

    assertThat(merge.status()).isEqualTo(2);
    assertThat(merge.err()).contains("korpu xliff update");
    assertThat(folder.resolve("a.az.html")).doesNotExist();
  }

  @Test
  void resavedDocumentOfTheSameTextIsToldApartFromAChangedOne() throws IOException {
    begin("2.1");
    Files.writeString(folder.resolve("a.html"), OLD.replace("<body>", "<body class=\"x\">"));

    CommandLineRun refused = run("xliff", "merge", "a.en-az.xlf");
    CommandLineRun safe = run("xliff", "merge", "a.en-az.xlf", "--changed-source", "safe");

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("the text of its 6 units is the same");
    assertThat(safe.status()).as(safe.err()).isZero();
    assertThat(read("a.az.html")).contains("class=\"x\"", "‹az› Closing words follow.");
  }

  @Test
  void oneFileThatFailsDoesNotKeepTheOthersFromTheirDocuments() throws IOException {
    begin("2.1");
    Files.writeString(folder.resolve("broken.xlf"), "<xliff");

    CommandLineRun merge = run("xliff", "merge", "broken.xlf", "a.en-az.xlf", "missing.xlf");

    assertThat(merge.status()).isEqualTo(2);
    assertThat(merge.out()).isEqualTo("a.az.html\n");
    assertThat(merge.err()).contains("korpu: broken.xlf:1:", "korpu: missing.xlf: ");
    assertThat(merge.err()).endsWith("1 of 3 documents merged\n");
  }

  @Test
  void translatedDocumentNeverTakesThePlaceOfWhatItIsMadeOf() throws IOException {
    begin("2.1");

    for (String input : new String[] {"a.html", "a.en-az.xlf"}) {
      CommandLineRun merge = run("xliff", "merge", "a.en-az.xlf", "--out", input);
      assertThat(merge.status()).isEqualTo(2);
      assertThat(merge.err()).contains("would replace " + input);
    }
    assertThat(read("a.html")).isEqualTo(OLD);
  }

  @Test
  void twoFilesOfOneDocumentAreNotMergedOverEachOther() throws IOException {
    begin("2.1");
    Files.copy(folder.resolve("a.en-az.xlf"), folder.resolve("again.xlf"));

    CommandLineRun merge = run("xliff", "merge", "a.en-az.xlf", "again.xlf");

    assertThat(merge.status()).isEqualTo(2);
    assertThat(merge.err()).contains("a.az.html has just been made from a.en-az.xlf");
  }

  @Test
  void emptyTargetThatWasConfirmedIsTakenOnlyOnRequest() throws IOException {
    begin("2.1");
    String text = read("a.en-az.xlf");
    Files.writeString(
        folder.resolve("a.en-az.xlf"),
        text.replaceAll("<target>‹az› Closing words follow.</target>", "<target/>"));

    CommandLineRun kept = run("xliff", "merge", "a.en-az.xlf");
    assertThat(kept.err()).contains("unit tu6, segment s1 is confirmed but empty");
    assertThat(read("a.az.html")).contains("<p>Closing words follow.</p>");
    CommandLineRun accepted = run("xliff", "merge", "a.en-az.xlf", "--accept-empty");
    assertThat(accepted.err()).doesNotContain("confirmed but empty");
    assertThat(read("a.az.html")).doesNotContain("Closing words");
  }

  @Test
  void translationsThatNobodyConfirmedAreCounted() throws IOException {
    begin("2.1");
    Files.writeString(
        folder.resolve("a.en-az.xlf"), read("a.en-az.xlf").replaceFirst(" state=\"reviewed\"", ""));

    assertThat(run("xliff", "merge", "a.en-az.xlf").err())
        .contains("a.en-az.xlf: 1 translation of 7 is not confirmed (state initial)");
  }

  private void begin(String version) throws IOException {
    Files.writeString(folder.resolve("a.html"), OLD);
    Files.writeString(folder.resolve("b.html"), NEW);
    CommandLineRun export =
        run("xliff", "export", "a.html", "--from", "en", "--to", "az", "--xliff", version);
    assertThat(export.status()).as(export.err()).isZero();
    TranslatorsWork.translate(folder.resolve("a.en-az.xlf"), "az");
  }

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.in(folder, arguments);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }
}
