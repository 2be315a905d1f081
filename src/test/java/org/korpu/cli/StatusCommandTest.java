package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code korpu status} tells of a workspace and of the way of a release through it. */
class StatusCommandTest {

  private static final String MAY = "releases/may.txt";
  private static final String AZ = "releases/may.en-az.xlf";
  private static final String RU = "releases/may.en-ru.xlf";

  @TempDir static Path prepared;
  @TempDir Path folder;

  /** A release that is done, made once: the work of several commands. */
  @BeforeAll
  static void finishARelease() throws IOException {
    begin(prepared);
    CommandLineRun.in(prepared, "xliff", "export", MAY, "--to", "az,ru");
    TranslatorsWork.translate(prepared.resolve(AZ), "az");
    TranslatorsWork.translate(prepared.resolve(RU), "ru");
    CommandLineRun.in(prepared, "xliff", "import", AZ, RU);
    CommandLineRun.in(prepared, "xliff", "merge", AZ, RU);
  }

  private static void begin(Path folder) throws IOException {
    CommandLineRun.in(folder, "init");
    Files.createDirectory(folder.resolve("releases"));
    Files.writeString(folder.resolve(MAY), "The border was crossed 12 times.\nIt was closed.\n");
  }

  @BeforeEach
  void makeWorkspace() throws IOException {
    begin(folder);
  }

  @Test
  void languagesStandBelowTheFolderWhateverItsName(@TempDir Path elsewhere) throws IOException {
    Path named = Files.createDirectory(elsewhere.resolve("releases-2026"));
    begin(named);
    List<String> lines = CommandLineRun.in(named, "status").out().lines().toList();
    assertThat(lines.get(0)).isEqualTo("Workspace  " + named.toAbsolutePath());
    assertThat(lines.get(1)).isEqualTo("Languages  en → az, ru");
  }

  @Test
  void indexIsToldAsItIs() throws IOException {
    Files.copy(prepared.resolve("tm/reviewed.tmx"), folder.resolve("tm/press.tmx"));
    assertThat(korpu("status").out()).contains("  no index yet\n");
    korpu("tm", "index");
    assertThat(korpu("status").out()).contains("  index up to date\n").doesNotContain("no index");
    String text = Files.readString(folder.resolve("tm/press.tmx"));
    Files.writeString(folder.resolve("tm/press.tmx"), text.replaceFirst("closed", "open"));
    assertThat(korpu("status").out()).contains("  index older than the memory\n");
    assertThat(korpu("status", "--format", "json").out()).contains("\"index\":\"stale\"");
  }

  @Test
  void releaseIsFollowedFromExportToTheTranslatedDocument() throws IOException {
    assertThat(row("az")).isEqualTo("az not exported");
    assertThat(next()).containsExactly("korpu xliff export releases/may.txt --to az,ru");

    korpu("xliff", "export", MAY, "--to", "az");
    assertThat(row("az")).isEqualTo("az in work 0/2 0/2 – –");
    assertThat(row("ru")).isEqualTo("ru not exported");
    assertThat(next()).containsExactly("korpu xliff export releases/may.txt --to ru");

    korpu("xliff", "export", MAY, "--to", "ru");
    assertThat(next()).isEmpty();
    TranslatorsWork.translate(folder.resolve(AZ), "az");
    TranslatorsWork.translate(folder.resolve(RU), "ru");
    assertThat(row("ru")).isEqualTo("ru to import 2/2 2/2 0/2 –");
    assertThat(next()).containsExactly("korpu xliff import " + AZ + " " + RU);

    korpu("xliff", "import", AZ, RU);
    assertThat(row("az")).isEqualTo("az to merge 2/2 2/2 2/2 –");
    assertThat(next()).containsExactly("korpu xliff merge " + AZ + " " + RU);

    korpu("xliff", "merge", AZ, RU);
    assertThat(row("az")).isEqualTo("az done 2/2 2/2 2/2 merged");
    assertThat(next()).isEmpty();
  }

  @Test
  void translatedDocumentThatSomebodyCorrectedDiffers() throws IOException {
    finish();
    Files.writeString(folder.resolve("releases/may.az.txt"), "by hand\n");
    assertThat(row("az")).isEqualTo("az to merge 2/2 2/2 2/2 differs");
  }

  @Test
  void timesOfFilesDoNotMatter() throws IOException {
    finish();
    Files.setLastModifiedTime(folder.resolve("releases/may.az.txt"), FileTime.fromMillis(0));
    assertThat(row("az")).isEqualTo("az done 2/2 2/2 2/2 merged");
  }

  @Test
  void documentThatChangedSinceItsExportAsksForAnUpdateThatWorks() throws IOException {
    finish();
    Files.writeString(folder.resolve(MAY), "The border was crossed 12 times.\nIt was reopened.\n");
    assertThat(row("az")).startsWith("az source changed 2/2");
    assertThat(next()).contains("korpu xliff update " + AZ + " " + MAY + " --out " + AZ);
    korpu(next().get(0).substring("korpu ".length()).split(" "));
    assertThat(row("az")).isEqualTo("az in work 1/2 1/2 1/1 differs");
  }

  @Test
  void missingDocumentIsToldOnceThereIsNothingElseToDo() throws IOException {
    finish();
    Files.delete(folder.resolve(MAY));
    assertThat(row("az")).isEqualTo("az source missing 2/2 2/2 2/2 –");
    assertThat(next()).isEmpty();
  }

  @Test
  void fileOfAnotherToolStandsForItself() throws IOException {
    korpu("xliff", "export", MAY, "--to", "az");
    String exported = Files.readString(folder.resolve(AZ));
    Files.writeString(
        folder.resolve("releases/agency.xlf"),
        exported
            .replaceAll("original=\"[^\"]*\"", "original=\"C:\\\\work\\\\june.docx\"")
            .replaceAll("(?s)<notes>.*?</notes>", "")
            .replaceAll("korpu:[a-z]+=\"[^\"]*\"", ""));
    assertThat(korpu("status").out()).contains("  releases/agency.xlf  az  in work");
  }

  @Test
  void ownFolderOfTheWorkspaceHasWhatIsExportedAndNothingElse() throws IOException {
    Files.writeString(folder.resolve("README.md"), "# Read me\n");
    Files.writeString(folder.resolve("june.txt"), "It was opened.\n");
    assertThat(korpu("status").out()).doesNotContain("README.md", "june.txt");
    korpu("xliff", "export", "june.txt", "--to", "az");
    assertThat(korpu("status").out()).contains("  june.txt ").doesNotContain("README.md");
  }

  @Test
  void translationsAndTablesForReviewAreNoReleases() throws IOException {
    finish();
    korpu("xliff", "review", "export", AZ);
    assertThat(korpu("status", "--format", "json").out()).containsOnlyOnce("\"translations\"");
  }

  @Test
  void releasesAreSoughtWhereTheSettingsSayOrTheCommandNamesThem() throws IOException {
    Files.createDirectories(folder.resolve("work/2026"));
    Files.move(folder.resolve(MAY), folder.resolve("work/2026/may.txt"));
    assertThat(korpu("status").out()).contains("none: no documents in releases/");
    assertThat(korpu("status", "work").out()).startsWith("Releases").contains("work/2026/may.txt");
    assertThat(korpu("status", "work/2026/may.txt").out()).contains("work/2026/may.txt  az");
    Files.writeString(folder.resolve("korpu.toml"), "[releases]\nfolder = \"work\"\n");
    assertThat(korpu("status").out()).contains("work/2026/may.txt");
    CommandLineRun none = korpu("status", "nowhere");
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("nowhere");
  }

  @Test
  void damagedFileIsReportedAndTheRestIsStillTold() throws IOException {
    korpu("xliff", "export", MAY, "--to", "az");
    Files.writeString(folder.resolve("releases/broken.xlf"), "<xliff");
    CommandLineRun run = korpu("status");
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("releases/broken.xlf:1:");
    assertThat(run.out()).contains("az  in work");
  }

  @Test
  void objectForScriptsIsTheSameInAllLanguagesAndHasTheCommands() throws IOException {
    finish();
    Files.writeString(folder.resolve("releases/june.txt"), "It was opened.\n");
    String english = korpu("status", "--format", "json").out();
    assertThat(korpu("--ui", "az", "status", "--format", "json").out()).isEqualTo(english);
    assertThat(english)
        .contains(
            "{\"document\":\"releases/may.txt\",\"translations\":[{\"target\":\"az\",\"next\":\"none\","
                + "\"file\":\"releases/may.en-az.xlf\",\"source\":\"same\",\"segments\":2,"
                + "\"translated\":2,\"reviewed\":2,\"importable\":2,\"remembered\":2,"
                + "\"document\":\"merged\"}",
            "\"commands\":[\"korpu xliff export releases/june.txt --to az,ru\"]");
    try (var parser = new JsonFactory().createParser(english)) {
      while (parser.nextToken() != null) {
        assertThat(parser.currentToken()).isNotNull();
      }
    }
  }

  @Test
  void nothingIsWritten() throws IOException {
    finish();
    List<Path> before = files();
    korpu("status");
    assertThat(files()).isEqualTo(before);
  }

  private List<Path> files() throws IOException {
    try (var files = Files.walk(folder)) {
      return files.sorted().toList();
    }
  }

  private void finish() throws IOException {
    for (String part : List.of("releases", "tm")) {
      try (Stream<Path> files = Files.list(prepared.resolve(part))) {
        for (Path file : files.toList()) {
          Path copy = folder.resolve(prepared.relativize(file).toString());
          Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  /** The row of a language, its cells a space apart. */
  private String row(String language) {
    return korpu("status")
        .out()
        .lines()
        .map(line -> line.replace("  " + MAY, "").strip())
        .filter(line -> line.startsWith(language + " "))
        .map(line -> line.replaceAll(" +", " "))
        .findFirst()
        .orElse("no row of " + language);
  }

  private List<String> next() {
    return korpu("status")
        .out()
        .lines()
        .filter(line -> line.startsWith("  → "))
        .map(line -> line.substring(4))
        .toList();
  }

  private CommandLineRun korpu(String... arguments) {
    return CommandLineRun.in(folder, arguments);
  }
}
