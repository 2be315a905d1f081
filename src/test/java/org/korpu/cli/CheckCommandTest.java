package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code korpu check} around its checks: inputs, reports, accepted findings, git. */
class CheckCommandTest {

  private static final String WRONG = unit("u", "In 2025, 5 men.", "2025-ci ildə 6 nəfər.");

  @TempDir private Path folder;

  @Test
  void findingsOfAllFilesAreReportedAndSetTheStatus() throws IOException {
    write("a.xlf", xliff(WRONG));
    write("b.csv", "en,az\n7 days,8 gün\n");

    CommandLineRun run = check("a.xlf", "b.csv");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("a.xlf:1:", "u/s: error: NumberMismatch: the source has 5, the translation 6")
        .contains("b.csv:2:1: 2: error: NumberMismatch")
        .endsWith("2 errors, 0 warnings, 0 remarks\n");
  }

  @Test
  void folderStandsForItsFilesButNotForTables() throws IOException {
    write("in/a.xlf", xliff(WRONG));
    write("in/glossary.csv", "concept,en,az\nx,y,z\n");

    CommandLineRun run = check("in");

    assertThat(run.out()).contains("in/a.xlf").endsWith("1 error, 0 warnings, 0 remarks\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void fileWithoutATranslationIsNotCalledFlawless() throws IOException {
    write("a.xlf", xliff("<unit id=\"u\"><segment><source>5 days</source></segment></unit>"));
    write("b.csv", "en,az\n7 days,7 gün\n");

    assertThat(check("a.xlf").err()).contains("Nothing was checked");
    assertThat(check("b.csv").err()).isEmpty();
    assertThat(check("--to", "ru", "b.csv").err()).contains("Nothing was checked");
  }

  @Test
  void fileThatCannotBeReadDoesNotHideTheOthers() throws IOException {
    write("a.xlf", "<xliff");
    write("b.xlf", xliff(WRONG));

    CommandLineRun run = check("a.xlf", "b.xlf");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).contains("b.xlf:1:");
    assertThat(run.err()).contains("korpu: a.xlf:1:");
  }

  @Test
  void standardInputIsKnownByItsContent() {
    byte[] input = xliff(WRONG).getBytes(StandardCharsets.UTF_8);

    assertThat(CommandLineRun.in(folder, input, "check", "-").out()).startsWith("-:1:");
  }

  @ParameterizedTest
  @CsvSource({
    "r.html,<!DOCTYPE html>",
    "r.sarif,{",
    "r.xml,<?xml",
    "r.json,{\"check\"",
    "r.xlsx,PK"
  })
  void endingOfTheFileNamesTheFormat(String name, String beginning) throws IOException {
    write("a.xlf", xliff(WRONG));

    CommandLineRun run = check("a.xlf", "--out", name);

    assertThat(Files.readAllBytes(folder.resolve(name)))
        .startsWith(beginning.getBytes(StandardCharsets.UTF_8));
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo(name + ": 1 error, 0 warnings, 0 remarks\n");
  }

  @Test
  void workbookIsNotWrittenToATerminal() {
    assertThat(check("a.xlf", "--format", "xlsx").status()).isEqualTo(2);
    assertThat(check("a.xlf", "--out", "report.doc").status()).isEqualTo(2);
  }

  @Test
  void acceptedFindingsStaySilentUntilTheirTextChanges() throws IOException {
    write("a.xlf", xliff(WRONG));
    assertThat(check("a.xlf", "--baseline", "accepted.txt", "--update-baseline").err())
        .isEqualTo("accepted.txt: 1 finding is accepted\n");

    write("a.xlf", xliff(unit("new", "One.", "Bir.") + WRONG));
    CommandLineRun silent = check("a.xlf", "--baseline", "accepted.txt");
    assertThat(silent.status()).isZero();
    assertThat(silent.out()).isEqualTo("No findings.\n");
    assertThat(silent.err()).isEqualTo("1 accepted finding was left out\n");

    write("a.xlf", xliff(WRONG.replace("6 nəfər", "7 nəfər")));
    CommandLineRun other = check("a.xlf", "--baseline", "accepted.txt");
    assertThat(other.status()).isEqualTo(1);
    assertThat(other.err()).contains("no longer found");
  }

  @Test
  void baselineOfTheSettingsHoldsWhereNoneIsNamed() throws IOException {
    write("korpu.toml", "[checks]\nbaseline = \"accepted.txt\"\n");
    Files.createDirectories(folder.resolve("tm"));
    Files.createDirectories(folder.resolve("glossary"));
    write("a.xlf", xliff(WRONG));

    assertThat(check("a.xlf").status()).isEqualTo(1);
    assertThat(check("a.xlf", "--update-baseline").status()).isZero();
    assertThat(check("a.xlf").status()).isZero();
    assertThat(folder.resolve("accepted.txt")).exists();
  }

  @Test
  void settingsSayWhichChecksRunAndHowGraveTheyAre() throws IOException {
    Files.createDirectories(folder.resolve("tm"));
    Files.createDirectories(folder.resolve("glossary"));
    write("a.xlf", xliff(WRONG));
    write("korpu.toml", "[checks.severity]\nNumberMismatch = \"warning\"\n");

    assertThat(check("a.xlf").status()).isZero();
    assertThat(check("a.xlf").out()).contains("warning: NumberMismatch");
    assertThat(check("a.xlf", "--fail-on", "warning").status()).isEqualTo(1);

    write("korpu.toml", "[checks]\noff = [\"NumberMismatch\"]\n");
    assertThat(check("a.xlf").out()).isEqualTo("No findings.\n");
    assertThat(check("a.xlf", "--checks", "NumberMismatch").status()).isEqualTo(1);
  }

  @Test
  void optionsOfTheSettingsHold() throws IOException {
    Files.createDirectories(folder.resolve("tm"));
    Files.createDirectories(folder.resolve("glossary"));
    write("a.xlf", xliff(unit("u", "It is a blockchain.", "Bu, blockchain növüdür…")));
    assertThat(check("a.xlf", "--checks", "UntranslatedWord").out()).contains("1 warning");

    write(
        "korpu.toml",
        """
        [checks.UntranslatedWord]
        allow = ["Blockchain"]
        [checks.ForbiddenCharacters]
        forbidden = "…"
        """);
    assertThat(check("a.xlf", "--checks", "UntranslatedWord").out()).isEqualTo("No findings.\n");
    assertThat(check("a.xlf", "--checks", "ForbiddenCharacters").out())
        .contains("the character … U+2026 must not stand here: korpu.toml forbids it");

    write("korpu.toml", "[checks.UntranslatdWord]\nallow = [\"Blockchain\"]\n");
    assertThat(check("a.xlf").err())
        .contains("korpu: korpu.toml:1:1: there is no check “UntranslatdWord”");
    write("korpu.toml", "[checks.LengthRatio]\nmin = 2\n");
    assertThat(check("a.xlf").err())
        .contains(
            "korpu.toml:2:1: unknown setting “checks.LengthRatio.min”;"
                + " known are allow, maximum, minimum");
  }

  @Test
  void misspeltCheckInTheSettingsIsAFaultWithItsPlace() throws IOException {
    Files.createDirectories(folder.resolve("tm"));
    Files.createDirectories(folder.resolve("glossary"));
    write("korpu.toml", "[checks]\noff = [\"NumberMissmatch\"]\n");

    CommandLineRun run = check("a.xlf");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("korpu: korpu.toml:2:1: there is no check “NumberMissmatch”");
  }

  @Test
  void everyCheckIsListedAndExplained() {
    CommandLineRun list = CommandLineRun.in(folder, "--ui", "az", "checks", "list");

    assertThat(list.status()).isZero();
    assertThat(list.out())
        .containsPattern("NumberMismatch +Ədədlər +səhv +açıqdır +Ədəd fərqlidir");
    assertThat(CommandLineRun.in(folder, "checks", "list", "--format", "json").out())
        .contains("{\"check\":\"NumberMismatch\",\"group\":\"numbers\",\"severity\":\"error\",");
    assertThat(CommandLineRun.in(folder, "checks", "explain", "NoSuch").status()).isEqualTo(2);
  }

  @Test
  void stagedFilesAreCheckedAsTheyAreStaged() throws Exception {
    git("init", "-q");
    write("a.xlf", xliff(WRONG));
    write("b.xlf", xliff(WRONG));
    git("add", "a.xlf");
    write("a.xlf", xliff(unit("u", "5 men.", "5 nəfər.")));

    CommandLineRun run = check("--staged");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("a.xlf:1:").endsWith("1 error, 0 warnings, 0 remarks\n");
    assertThat(check("--staged", "b.xlf").err()).contains("No XLIFF or TMX file is staged.");
  }

  @Test
  void tableIsMendedCellByCell() throws IOException {
    write("a.csv", "\uFEFFen;az;note\r\n\"Yes, no\";\"Bəli,  xeyr\";a  b\r\nOne;Bir;\r\n");

    CommandLineRun shown = check("a.csv", "--fix");
    assertThat(shown.status()).isEqualTo(1);
    assertThat(shown.out())
        .contains("-\"Yes, no\";\"Bəli,  xeyr\";a  b", "+\"Yes, no\";\"Bəli, xeyr\";a  b");
    assertThat(shown.err()).contains("1 correction in 1 file");

    assertThat(check("a.csv", "--fix", "--apply").status()).isZero();
    assertThat(Files.readString(folder.resolve("a.csv")))
        .isEqualTo("\uFEFFen;az;note\r\n\"Yes, no\";\"Bəli, xeyr\";a  b\r\nOne;Bir;\r\n");
    assertThat(check("a.csv", "--fix").status()).isZero();
  }

  @Test
  void catalogueCannotBeMended() throws IOException {
    write("a.po", "msgid \"\"\nmsgstr \"Language: az\"\n\nmsgid \"a b\"\nmsgstr \"a  b\"\n");

    CommandLineRun run = check("a.po", "--fix");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--fix works on XLIFF, TMX, CSV and TSV.");
  }

  @Test
  void fixWithoutAnythingToMendWritesNothing() throws IOException {
    write("a.xlf", xliff(WRONG));

    CommandLineRun run = check("a.xlf", "--fix", "--apply");

    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(folder.resolve("a.xlf"))).isEqualTo(xliff(WRONG));
    assertThat(check("a.xlf", "--apply").status()).isEqualTo(2);
    assertThat(check("--fix", "--staged").status()).isEqualTo(2);
  }

  private CommandLineRun check(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "check";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return CommandLineRun.in(folder, all);
  }

  private void git(String... arguments) throws Exception {
    String[] all = new String[arguments.length + 1];
    all[0] = "git";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    Process process = new ProcessBuilder(all).directory(folder.toFile()).inheritIO().start();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String xliff(String units) {
    return "<xliff version=\"2.0\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"en\""
        + " trgLang=\"az\"><file id=\"f\">"
        + units
        + "</file></xliff>";
  }

  private static String unit(String id, String source, String target) {
    return "<unit id=\""
        + id
        + "\"><segment id=\"s\"><source>"
        + source
        + "</source><target>"
        + target
        + "</target></segment></unit>";
  }
}
