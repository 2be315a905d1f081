package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TmSearchCommandTest {

  private static final String TMX =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4">
        <header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t"\
       adminlang="en" srclang="en" datatype="plaintext"/>
        <body>
          <tu tuid="u1">
            <prop type="x-korpu-document">release.docx</prop>
            <tuv xml:lang="en-GB"><seg>The work <ph x="1">&lt;br&gt;</ph>permit; a work permit.</seg></tuv>
            <tuv xml:lang="az"><seg>İş icazəsi.</seg></tuv>
            <tuv xml:lang="ru"><seg>Разрешение на работу.</seg></tuv>
          </tu>
          <tu>
            <tuv xml:lang="en"><seg>Work permits \u009B31m</seg></tuv>
            <tuv xml:lang="az"><seg>İş icazələri</seg></tuv>
          </tu>
        </body>
      </tmx>
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeMemory() throws IOException {
    Files.writeString(folder.resolve("a.tmx"), TMX);
  }

  @Test
  void unitIsShownOnceWithBothSidesAndAllHitsMarked() {
    CommandLineRun run = search("work permit");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            a.tmx#u1  release.docx
                en-GB  The ⟦work permit⟧; a ⟦work permit⟧.
                az     İş icazəsi.
                ru     Разрешение на работу.
            """);
    assertThat(run.err()).isEqualTo("1 unit, 2 hits" + System.lineSeparator());
  }

  @Test
  void sidesThatAreNotAskedForAreLeftOut() {
    assertThat(search("work permit", "--to", "ru").out()).contains("ru").doesNotContain("az");
  }

  @Test
  void lemmaFindsInflectedForms() {
    assertThat(search("--lemma", "iş icazəsi", "--lang", "az").out())
        .contains("⟦İş icazəsi⟧")
        .contains("⟦İş icazələri⟧");
  }

  @Test
  void controlCharactersOfTheMemoryDoNotReachTheTerminal() {
    assertThat(search("permits").out())
        .contains("a.tmx#2\n")
        .contains("\\u009B31m")
        .doesNotContain("\u009B");
  }

  @Test
  void hitsAreColouredWhereColourIsWanted() {
    assertThat(search("permits", "--color", "always").out())
        .contains("Work \u001B[1;31mpermits\u001B[0m")
        .doesNotContain("⟦");
  }

  @Test
  void scriptsGetHitsWithOffsetsInTheTextWithoutCodes() {
    assertThat(search("--format", "json", "permit", "icazəsi").out())
        .isEqualTo(
            "{\"memory\":\"a.tmx\",\"unit\":\"u1\",\"document\":\"release.docx\",\"hits\":["
                + "{\"lang\":\"en-GB\",\"start\":9,\"end\":15,\"text\":\"permit\"},"
                + "{\"lang\":\"en-GB\",\"start\":24,\"end\":30,\"text\":\"permit\"},"
                + "{\"lang\":\"az\",\"start\":3,\"end\":10,\"text\":\"icazəsi\"}],"
                + "\"texts\":{\"en-GB\":\"The work permit; a work permit.\","
                + "\"az\":\"İş icazəsi.\",\"ru\":\"Разрешение на работу.\"}}\n");
  }

  @Test
  void emptyResultExplainsItself() {
    CommandLineRun run = search("icazə");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("2 units searched, none has “icazə”.").contains("--lemma");
  }

  @Test
  void languageThatNoUnitHasIsNamed() {
    assertThat(search("--lang", "ka,de", "icazə").err())
        .contains("2 units searched, none has a text in ka, de.");
  }

  @Test
  void searchStopsAtTheWantedNumberAndSaysSo() {
    CommandLineRun run = search("--max", "1", "--lemma", "permit");

    assertThat(run.out()).contains("#u1").doesNotContain("#2");
    assertThat(run.err()).contains("Only the first unit is shown.");
    assertThat(run.status()).isZero();
  }

  @Test
  void wrongExpressionIsOneClearLine() {
    CommandLineRun run = search("--regex", "(work");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "korpu: the regular expression is wrong at character 6: “(work▸” – ( without )\n");
  }

  @Test
  void modesExcludeEachOther() {
    assertThat(search("--regex", "--lemma", "x").status()).isEqualTo(2);
  }

  @Test
  void limitMustBePositive() {
    assertThat(search("--max", "0", "x").status()).isEqualTo(2);
  }

  @Test
  void searchingNothingSaysSo() {
    CommandLineRun run = CommandLineRun.in(folder, "tm", "search", "x");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("There is nothing to search");
  }

  private CommandLineRun search(String... arguments) {
    String[] all = new String[arguments.length + 4];
    all[0] = "tm";
    all[1] = "search";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    all[arguments.length + 2] = "--tm";
    all[arguments.length + 3] = "a.tmx";
    return CommandLineRun.in(folder, all);
  }
}
