package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentCommandTest {

  private static final String OWN_RULES =
      """
      <srx xmlns="http://www.lisa.org/srx20" version="2.0">
        <header segmentsubflows="yes" cascade="no"/>
        <body>
          <languagerules>
            <languagerule languagerulename="Own">
              <!-- A semicolon ends a segment: one;| two -->
              <rule break="yes"><beforebreak>;</beforebreak><afterbreak>\\s</afterbreak></rule>
            </languagerule>
          </languagerules>
          <maprules><languagemap languagepattern=".*" languagerulename="Own"/></maprules>
        </body>
      </srx>
      """;

  @TempDir private Path folder;

  @Test
  void explanationShowsTheRuleBehindEachPlace() {
    write("a.txt", "Şahin\n  Sədr F. Nəbiyev gəlib. O danışıb.\n");

    CommandLineRun run = run("segment", "--lang", "az", "--explain", "a.txt");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("a.txt:2:10: no cut\n  Sədr F.^ Nəbiyev gəlib. O danışıb.\n  by rule 1 of ")
        .containsPattern("“Azerbaijani abbreviations” \\(korpu\\.srx:\\d+\\), after “F\\.”")
        .contains("    Initials: F.^ Ə.^ Nəbiyev")
        .contains("\n  against rule ")
        .contains("a.txt:2:25: cut\n  Sədr F. Nəbiyev gəlib.| O danışıb.\n");
  }

  @ParameterizedTest
  @CsvSource({"az,bölünüb", "en,cut", "ru,граница"})
  void explanationIsInTheLanguageOfMessages(String language, String cut) {
    write("a.txt", "Bir. İki.\n");

    assertThat(run("--ui", language, "segment", "--lang", "az", "--explain", "a.txt").out())
        .startsWith("a.txt:1:5: " + cut + "\n");
  }

  @Test
  void explanationIsAnObjectAPlace() {
    write("a.txt", "Sədr F. Nəbiyev gəlib.\n");

    assertThat(run("segment", "--lang", "az", "--explain", "--format", "json", "a.txt").out())
        .startsWith(
            "{\"unit\":\"p1\",\"offset\":7,\"line\":1,\"column\":8,\"cut\":false,"
                + "\"before\":\"Sədr F.\",\"after\":\" Nəbiyev gəlib.\",\"matched\":\"F.\","
                + "\"rule\":{\"set\":\"Azerbaijani abbreviations\",\"number\":1,")
        .contains("\"overruled\":{\"set\":\"Sentences\"")
        .endsWith("}\n");
  }

  @Test
  void explanationOfNothingSaysSo() {
    write("a.txt", "Heading\n");

    CommandLineRun run = run("segment", "--lang", "en", "--explain", "a.txt");

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("No rule wants a cut in this text");
  }

  @Test
  void explanationIsNoXliff() {
    write("a.txt", "Heading\n");

    CommandLineRun run = run("segment", "--explain", "--format", "xliff", "a.txt");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("korpu: --explain does not go with --format xliff");
  }

  @Test
  void rulesOfTheUserAreNamedInTheExplanation() {
    write("own.srx", OWN_RULES);
    write("a.txt", "one; two. Three\n");

    assertThat(run("segment", "--lang", "en", "--srx", "own.srx", "--explain", "a.txt").out())
        .contains("(" + folder.resolve("own.srx") + ":7)")
        .contains("    A semicolon ends a segment: one;| two\n");
  }

  @Test
  void rulesAndAbbreviationsOfTheWorkspaceHold() {
    write("korpu.toml", "[segmentation]\nsrx = \"rules/own.srx\"\nabbreviations.en = [\"a;\"]\n");
    write("rules/own.srx", OWN_RULES);
    write("deep/a.txt", "one; two. Three\n");

    assertThat(CommandLineRun.in(folder.resolve("deep"), "segment", "--lang", "en", "a.txt").err())
        .contains("korpu.toml:3:21: “a;” is not an abbreviation");
    write("korpu.toml", "[segmentation]\nsrx = \"rules/own.srx\"\n");
    assertThat(CommandLineRun.in(folder.resolve("deep"), "segment", "--lang", "en", "a.txt").out())
        .isEqualTo("one;\ntwo. Three\n");
  }

  @Test
  void abbreviationsOfTheWorkspaceAreAddedToOurRules() {
    write("a.txt", "Bu xət. Bakı və küt. Gəncə gəlib. O, getdi.\n");
    assertThat(run("segment", "--lang", "az", "a.txt").out().lines()).hasSize(4);

    write("korpu.toml", "[segmentation.abbreviations]\naz = [\"xət.\"]\n");
    assertThat(run("segment", "--lang", "az", "a.txt").out().lines()).hasSize(3);

    write("korpu.toml", "[segmentation.abbreviations]\naz = \"lists/az.txt\"\n");
    write("lists/az.txt", "# qısaltmalar\nxət.\n\nküt\n");
    assertThat(run("segment", "--lang", "az", "a.txt").out())
        .isEqualTo("Bu xət. Bakı və küt. Gəncə gəlib.\nO, getdi.\n");
  }

  @Test
  void abbreviationsHoldOnExportToo() {
    write("korpu.toml", "[segmentation.abbreviations]\naz = [\"xət.\"]\n");
    write("a.txt", "Bu xət. Bakı gəlib.\n");

    run("xliff", "export", "a.txt", "--from", "az", "--to", "en");

    assertThat(read("a.az-en.xlf")).contains("<source>Bu xət. Bakı gəlib.</source>");
  }

  @Test
  void fileThatTheSettingsNameAndIsNotThereIsAFaultOfTheSettings() {
    write("a.txt", "Bu.\n");
    write("korpu.toml", "[segmentation]\nsrx = \"none.srx\"\n");

    CommandLineRun run = run("segment", "--lang", "az", "a.txt");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("korpu.toml:2:1: there is no file “none.srx”");
    write("korpu.toml", "[segmentation.abbreviations]\naz = \"none.txt\"\n");
    assertThat(run("segment", "--lang", "az", "a.txt").err())
        .contains("korpu.toml:2:1: there is no file “none.txt”");
  }

  @Test
  void lineOfAListThatIsNoAbbreviationIsNamed() {
    write("a.txt", "Bu.\n");
    write("korpu.toml", "[segmentation.abbreviations]\naz = \"az.txt\"\n");
    write("az.txt", "xət.\n(((\n");

    assertThat(run("segment", "--lang", "az", "a.txt").err())
        .contains("az.txt:2: “(((” is not an abbreviation");
  }

  @Test
  void hardWrappedTextIsCutByParagraph() {
    write("a.txt", "The minister opened\nthe meeting. Delegates\nvoted.\n\nThe end.\n");

    assertThat(run("segment", "--lang", "en", "--paragraphs", "blank", "a.txt").out())
        .isEqualTo("The minister opened the meeting.\nDelegates voted.\nThe end.\n");
  }

  @Test
  void hardWrappedTextComesBackWrappedWithoutBeingToldAgain() {
    String text = "The minister opened\nthe meeting. Delegates\nvoted.\n\nThe end.\n";
    write("a.txt", text);
    run("xliff", "export", "a.txt", "--from", "en", "--to", "az", "--paragraphs", "blank");
    String xliff = read("a.en-az.xlf");
    assertThat(xliff).contains("<unit id=\"p1-3\"");
    write(
        "a.en-az.xlf",
        xliff
            .replace("<source>The end.</source>", "<source>The end.</source><target>Son.</target>")
            .replace(
                "<source>Delegates voted.</source>",
                "<source>Delegates voted.</source><target>Nümayəndələr səs veriblər.</target>"));

    CommandLineRun run = run("xliff", "merge", "a.en-az.xlf");

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(read("a.az.txt"))
        .isEqualTo("The minister opened\nthe meeting.\nNümayəndələr səs\nveriblər.\n\nSon.\n");
  }

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.in(folder, arguments);
  }

  private void write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
