package org.korpu.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code korpu check --langs}: published versions of a text. */
class CheckVersionsTest {

  private static final Path TEXTS = Path.of("src/test/resources/org/korpu/triangle");

  private static final List<String> LANGUAGES = List.of("az", "en", "ru");

  @TempDir private Path folder;

  @BeforeEach
  void copyTheVersions() throws IOException {
    for (String language : LANGUAGES) {
      String name = "visit." + language + ".txt";
      Files.copy(TEXTS.resolve(name), folder.resolve(name));
    }
  }

  @Test
  void versionsThatAgreeGiveNoFindingInAnyFormat() throws IOException {
    for (String ending : List.of("html", "docx")) {
      List<String> arguments = new ArrayList<>(List.of("check", "--langs", "az,en,ru"));
      for (String language : LANGUAGES) {
        Path sample = Path.of("src/samples/release." + language + "." + ending);
        arguments.add(sample.toAbsolutePath().toString());
      }

      CommandLineRun run = CommandLineRun.in(folder, arguments.toArray(String[]::new));

      assertThat(run.err()).isEmpty();
      assertThat(run.out()).isEqualTo("No findings.\n");
      assertThat(run.status()).isEqualTo(0);
    }
  }

  @Test
  void findingStandsAtTheVersionAtFaultAndShowsTheOthers() throws IOException {
    spoil("ru", "12 мая", "13 мая");

    CommandLineRun run = check("az,en,ru");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            """
            visit.ru.txt:7:1: p7/1: error: DateMismatch: “13” here, but “12” in az and en
                az  Mayın ⟦12⟧-də Aytən Rəhimova və Leyla Məmmədova Tbilisidəki xidmət mərkəzində elektron növbə sistemi ilə tanış olublar.
                en  On ⟦12⟧ May, Aytan Rahimova and Leyla Mammadova saw the electronic queue at the service centre in Tbilisi.
                ru  ⟦13⟧ мая Айтен Рагимова и Лейла Мамедова ознакомились с электронной очередью в центре обслуживания в Тбилиси.
            1 error, 0 warnings, 0 remarks
            """);
  }

  @Test
  void ofTwoVersionsTheFindingNamesBoth() throws IOException {
    spoil("en", "650 people", "560 people");

    CommandLineRun run =
        CommandLineRun.in(folder, "check", "--langs", "az,en", "visit.az.txt", "visit.en.txt");

    assertThat(run.out())
        .startsWith(
            "visit.en.txt:7:106: p7/2: error: NumberMismatch: “650” in az, but “560” in en\n");
  }

  @Test
  void missingParagraphIsToldWhereItShouldFollow() throws IOException {
    spoil("az", "(?m)^Leyla Məmmədova.*\n", "");

    CommandLineRun run = check("az,en,ru", "--ui", "ru");

    assertThat(run.out())
        .startsWith(
            "visit.az.txt:9:170: p9/3: ошибка: SegmentMissing: здесь пропущены 3 сегмента, есть в en и"
                + " ru: «Leyla Mammadova presented a joint training programme at the…»\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif", "html", "junit"})
  void everyFormShowsAllThreeVersions(String format) throws IOException {
    spoil("ru", "16 семинаров", "26 семинаров");

    CommandLineRun run = check("az,en,ru", "--format", format);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("NumberMismatch", "seminardan", "seminars", "семинаров");
  }

  @Test
  void acceptedFindingsStaySilent() throws IOException {
    spoil("ru", "12 мая", "13 мая");

    check("az,en,ru", "--baseline", "accepted.txt", "--update-baseline");
    CommandLineRun run = check("az,en,ru", "--baseline", "accepted.txt");

    assertThat(run.status()).isEqualTo(0);
    assertThat(run.err()).contains("1 accepted finding was left out");
  }

  @Test
  void settingsAreThoseOfTranslations() throws IOException {
    spoil("ru", "12 мая", "13 мая");
    spoil("en", "Leyla Mammadova presented", "Leyla  Mammadova presented");
    Files.createDirectories(folder.resolve("tm"));
    Files.writeString(
        folder.resolve("korpu.toml"),
        """
        [checks.severity]
        WhiteSpace = "info"
        [checks.NumberMismatch]
        allow = ["13"]
        [checks.DateMismatch]
        allow = ["13"]
        """);

    CommandLineRun run = check("az,en,ru");

    assertThat(run.out())
        .contains("visit.en.txt:11:1: p11/1: remark: WhiteSpace: ")
        .endsWith("0 errors, 0 warnings, 1 remark\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void statusFollowsTheSeverityThatWasSet() throws IOException {
    spoil("ru", "16 семинаров", "26 семинаров");
    Files.createDirectories(folder.resolve("tm"));
    Files.writeString(
        folder.resolve("korpu.toml"), "[checks.severity]\nNumberMismatch = \"warning\"\n");

    assertThat(check("az,en,ru").status()).isZero();
    assertThat(check("az,en,ru", "--fail-on", "warning").status()).isEqualTo(1);
    assertThat(check("az,en,ru", "--fail-on", "never").status()).isZero();
  }

  @Test
  void workbookShowsTheOtherVersionsInACell() throws IOException {
    spoil("ru", "16 семинаров", "26 семинаров");

    CommandLineRun run = check("az,en,ru", "--out", "findings.xlsx");

    assertThat(run.status()).isEqualTo(1);
    try (ZipFile workbook = new ZipFile(folder.resolve("findings.xlsx").toFile())) {
      ZipEntry sheet = workbook.getEntry("xl/worksheets/sheet1.xml");
      String cells = new String(workbook.getInputStream(sheet).readAllBytes(), UTF_8);
      assertThat(cells).contains("az: Proqram &#x27e6;16&#x27e7;", "&#xa;en: The programme");
      assertThat(cells).contains("&#x27e6;26&#x27e7; &#x441;", "az, en &#x2192; ru");
    }
  }

  @Test
  void translationsHaveNoMissingSegments() throws IOException {
    Files.writeString(folder.resolve("pairs.csv"), "en,az\n7 days,8 gün\n");

    CommandLineRun run = CommandLineRun.in(folder, "check", "pairs.csv", "--format", "sarif");

    assertThat(run.out()).contains("NumberMismatch").doesNotContain("SegmentMissing");
  }

  @Test
  void checkOfATranslationIsSaidToHaveNothingToSay() throws IOException {
    CommandLineRun run = check("az,en,ru", "--checks", "NumberMismatch,CodesMismatch");

    assertThat(run.status()).isEqualTo(0);
    assertThat(run.err()).contains("published versions: CodesMismatch");
  }

  @Test
  void whatCannotBeMeantIsRefused() {
    assertThat(refused("check", "--langs", "az", "visit.az.txt"))
        .contains("two or three languages");
    assertThat(refused("check", "--langs", "az,en", "visit.az.txt")).contains("2 files are needed");
    assertThat(refused("check", "--langs", "az,az", "visit.az.txt", "visit.en.txt"))
        .contains("az is named twice");
    assertThat(refused("check", "--langs", "az,en", "--fix", "visit.az.txt", "visit.en.txt"))
        .contains("--langs", "--fix");
    assertThat(
            refused(
                "check", "--langs", "az,en", "--min-score", "2", "visit.az.txt", "visit.en.txt"))
        .contains("--min-score");
  }

  private String refused(String... arguments) {
    CommandLineRun run = CommandLineRun.in(folder, arguments);
    assertThat(run.status()).isEqualTo(2);
    return run.err();
  }

  private CommandLineRun check(String languages, String... more) {
    List<String> arguments = new ArrayList<>(List.of("check", "--langs", languages));
    LANGUAGES.forEach(language -> arguments.add("visit." + language + ".txt"));
    arguments.addAll(List.of(more));
    return CommandLineRun.in(folder, arguments.toArray(String[]::new));
  }

  private void spoil(String language, String good, String bad) throws IOException {
    Path file = folder.resolve("visit." + language + ".txt");
    Files.writeString(file, Files.readString(file).replaceAll(good, bad));
  }
}
