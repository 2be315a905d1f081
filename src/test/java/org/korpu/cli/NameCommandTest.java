package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameCommandTest {

  @TempDir private Path folder;

  @Test
  void nameIsALineALanguageTheBestFirst() {
    CommandLineRun run = run("name", "Vüsal Hüseynov", "--from", "az", "--to", "en,ru");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            Vüsal Hüseynov
                en  Vusal Huseynov
                ru  Вюсал Гусейнов | Вюсал Хусейнов
            """);
  }

  @Test
  void whatOnlyRulesSayIsMarked() {
    assertThat(run("name", "Quşçuluov", "--from", "az", "--to", "en").out())
        .isEqualTo("Quşçuluov\n    en  Gushchuluov  (by letter rules)\n");
    assertThat(run("--ui", "ru", "name", "Quşçuluov", "--from", "az", "--to", "en").out())
        .contains("(по правилам передачи букв)");
  }

  @Test
  void jsonIsAnObjectALineInTheOrderOfTheLines() {
    assertThat(
            run(
                    "name",
                    "--file",
                    "-",
                    "--from",
                    "az",
                    "--to",
                    "en,ru",
                    "--format",
                    "json",
                    "<",
                    "Bakı\n\nF.Nəbiyev\n")
                .out())
        .isEqualTo(
            """
            {"name":"Bakı","en":["Baku"],"ru":["Баку"]}
            {"name":"","en":[""],"ru":[""]}
            {"name":"F.Nəbiyev","en":["F.Nabiyev"],"ru":["Ф.Набиев"]}
            """);
  }

  @Test
  void otherLanguagesOfTheThreeAreTheDefault() {
    assertThat(run("name", "Баку", "--from", "ru", "--format", "json").out())
        .isEqualTo("{\"name\":\"Баку\",\"az\":[\"Bakı\"],\"en\":[\"Baku\"]}\n");
  }

  @Test
  void lineInTheWrongScriptIsReportedAndTheOthersGoOn() throws IOException {
    Files.writeString(folder.resolve("names.txt"), "Bakı\nБаку\nGəncə\n", StandardCharsets.UTF_8);

    CommandLineRun run =
        run("name", "--file", "names.txt", "--from", "az", "--to", "ru", "--format", "json");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out())
        .isEqualTo(
            """
            {"name":"Bakı","ru":["Баку"]}
            {"name":"Баку","ru":[]}
            {"name":"Gəncə","ru":["Гянджа"]}
            """);
    assertThat(run.err())
        .startsWith("korpu: names.txt:2: “Баку” is not written in the letters of az\n")
        .contains("--from ru");
  }

  @Test
  void nameInTheWrongScriptIsRefused() {
    CommandLineRun run = run("name", "Baku", "--from", "ru");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("“Baku”").contains("--from az or --from en");
  }

  @Test
  void cyrillicAzerbaijaniBecomesLatinAndBack() {
    assertThat(run("name", "Ҝәнҹә", "--from", "az-Cyrl", "--to", "az").out())
        .isEqualTo("Ҝәнҹә\n    az  Gəncə\n");
    assertThat(run("name", "Gəncə", "--from", "az", "--to", "az-Cyrl").out())
        .isEqualTo("Gəncə\n    az-Cyrl  Ҝәнҹә\n");
  }

  @Test
  void otherLanguagesAndTwoSourcesOfNamesAreWrongUse() {
    assertThat(run("name", "Bakı", "--from", "az", "--to", "de").status()).isEqualTo(2);
    assertThat(run("name", "Bakı", "--from", "az", "--to", "de").err())
        .contains("names can be written in az, az-Cyrl, en and ru, not in de");
    assertThat(run("name", "--from", "az").status()).isEqualTo(2);
  }

  /** Runs a command; what follows {@code <} is standard input. */
  private CommandLineRun run(String... arguments) {
    int input = java.util.List.of(arguments).indexOf("<");
    if (input < 0) {
      return CommandLineRun.in(folder, arguments);
    }
    return CommandLineRun.in(
        folder,
        arguments[input + 1].getBytes(StandardCharsets.UTF_8),
        java.util.Arrays.copyOf(arguments, input));
  }
}
