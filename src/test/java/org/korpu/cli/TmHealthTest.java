package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tm validate} and {@code tm clean} as a user sees them. */
class TmHealthTest {

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4">
        <header creationtool="korpu" creationtoolversion="0.1.0" segtype="sentence" o-tmf="korpu" adminlang="en" srclang="en" datatype="plaintext"/>
        <body>
      """;

  private static final String TAIL =
      """
        </body>
      </tmx>
      """;

  private static final String GOOD = unit("good", "One", "Bir", "Раз");
  private static final String SPACES = unit("spaces", "One  two", "Bir iki", "Раз два");
  private static final String EMPTY = unit("empty", "One", "", "Раз");
  private static final String ALONE =
      "    <tu tuid=\"alone\">\n      <tuv xml:lang=\"en\"><seg>One</seg></tuv>\n    </tu>\n";

  @TempDir Path folder;

  @BeforeEach
  void makeFolders() throws IOException {
    Files.createDirectory(folder.resolve("tm"));
    Files.createDirectory(folder.resolve("glossary"));
  }

  private static String unit(String id, String en, String az, String ru) {
    return "    <tu tuid=\"%s\">\n".formatted(id)
        + "      <tuv xml:lang=\"en\"><seg>%s</seg></tuv>\n".formatted(en)
        + "      <tuv xml:lang=\"az\"><seg>%s</seg></tuv>\n".formatted(az)
        + "      <tuv xml:lang=\"ru\"><seg>%s</seg></tuv>\n".formatted(ru)
        + "    </tu>\n";
  }

  private Path memory(String name, String... units) throws IOException {
    return Files.writeString(folder.resolve(name), HEAD + String.join("", units) + TAIL);
  }

  @Test
  void memoryIsReadFromStandardInputWhereItIsNotChanged() throws IOException {
    byte[] memory = Files.readAllBytes(memory("a.tmx", GOOD, SPACES, EMPTY));
    Path other = memory("b.tmx", GOOD);
    String[][] commands = {
      {"tm", "validate"},
      {"tm", "clean"},
      {"tm", "stats"},
      {"tm", "dedupe"},
      {"tm", "canon", "--check"},
      {"tm", "search", "One", "--format", "json", "--tm"},
      {"tm", "diff", other.toString()},
      {"git", "textconv"}
    };
    for (String[] command : commands) {
      String[] words = Arrays.copyOf(command, command.length + 1);
      words[command.length] = "a.tmx";
      CommandLineRun named = CommandLineRun.in(folder, words);
      words[command.length] = "-";
      CommandLineRun piped = CommandLineRun.in(folder, memory, words);
      assertThat(piped.status()).as(String.join(" ", words)).isEqualTo(named.status());
      assertThat(piped.out().replace("-:", "a.tmx:").replace("\"-\"", "\"a.tmx\""))
          .as(String.join(" ", words))
          .isEqualToNormalizingWhitespace(named.out());
    }
  }

  @Test
  void standardInputIsNotChanged() throws IOException {
    byte[] memory = Files.readAllBytes(memory("a.tmx", SPACES));
    for (String command : new String[] {"clean", "dedupe", "canon"}) {
      CommandLineRun run = CommandLineRun.in(folder, memory, "tm", command, "--apply", "-");
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains("-: ").contains("--apply");
    }
    CommandLineRun twice = CommandLineRun.in(folder, memory, "tm", "diff", "-", "-");
    assertThat(twice.status()).isEqualTo(2);
  }

  @Test
  void damagedUnitsAreNoCleanMemory() throws IOException {
    memory("tm/a.tmx", GOOD, "    <tu><tuv xml:lang=\"en\"><seg>One</seg></tu>\n");
    for (String command : new String[] {"clean", "dedupe"}) {
      CommandLineRun run = CommandLineRun.in(folder, "tm", command);
      assertThat(run.status()).as(command).isEqualTo(1);
      assertThat(run.err()).contains("tm/a.tmx:");
    }
  }

  @Test
  void validationPrintsEachFaultAndCountsThem() throws IOException {
    memory("tm/a.tmx", GOOD, EMPTY, ALONE);
    CommandLineRun run = CommandLineRun.in(folder, "tm", "validate");
    assertThat(run.out())
        .isEqualTo(
            """
            tm/a.tmx:12:26: empty: warning: EmptyVariant: the variant in “az” has no text
            tm/a.tmx:15:5: alone: warning: SingleLanguage: the unit has one language only, “en”
            """);
    assertThat(run.err()).contains("EmptyVariant    1", "0 errors, 2 warnings");
    assertThat(run.status()).isZero();
    assertThat(CommandLineRun.in(folder, "tm", "validate", "--fail-on", "warning").status())
        .isEqualTo(1);
  }

  @Test
  void validationInJsonIsAnObjectALine() throws IOException {
    memory("tm/a.tmx", ALONE.replace("tuid", "id"));
    CommandLineRun run =
        CommandLineRun.in(folder, "--ui", "az", "tm", "validate", "--format", "json", "tm");
    assertThat(run.out().lines())
        .containsExactly(
            "{\"fault\":\"SingleLanguage\",\"severity\":\"warning\",\"file\":\"tm/a.tmx\","
                + "\"line\":5,\"column\":5,\"message\":\"vahid yalnız bir dildədir: “en”\"}",
            "{\"fault\":\"UnknownAttribute\",\"severity\":\"error\",\"file\":\"tm/a.tmx\","
                + "\"line\":5,\"column\":9,"
                + "\"message\":\"TMX-də <tu> elementinin “id” atributu yoxdur\"}");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void validationOfSeveralFilesGoesOnAfterOneThatIsNoTmx() throws IOException {
    Files.writeString(folder.resolve("a.tmx"), "");
    Files.write(
        folder.resolve("b.tmx"),
        (HEAD.replace("UTF-8", "windows-1251") + GOOD.replace("Bir", "Йек") + TAIL)
            .getBytes(Charset.forName("windows-1251")));
    Path good = memory("c.tmx", GOOD);
    CommandLineRun run = CommandLineRun.in(folder, "tm", "validate", "a.tmx", "b.tmx", "c.tmx");
    assertThat(run.out()).isEqualTo("a.tmx: error: NotTmx: the file is empty\n");
    assertThat(run.status()).isEqualTo(1);
    assertThat(good).exists();
  }

  @Test
  void missingFileIsAnInputError() {
    CommandLineRun run = CommandLineRun.in(folder, "tm", "validate", "none.tmx");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("korpu: none.tmx: ");
  }

  @Test
  void cleaningShowsWhatItWouldDoAndWritesNothing() throws IOException {
    Path memory = memory("tm/a.tmx", GOOD, SPACES, EMPTY, ALONE);
    String before = Files.readString(memory);
    CommandLineRun run = CommandLineRun.in(folder, "tm", "clean");
    assertThat(run.out())
        .isEqualTo(
            """
            tm/a.tmx: spaces: WhiteSpace: repair: superfluous white space
                en  One ⟦ ⟧two
                →   One ⟦⟧two
            tm/a.tmx: empty: EmptyVariant: remove variant: there is no text
                az
            tm/a.tmx: alone: SingleLanguage: remove unit: “en” is the only language
                en  One
            """);
    assertThat(run.err()).contains("4 units", "Nothing was written");
    assertThat(run.status()).isEqualTo(1);
    assertThat(Files.readString(memory)).isEqualTo(before);
    assertThat(folder.resolve("tm/a.removed.tmx")).doesNotExist();
  }

  @Test
  void appliedCleaningKeepsWhatItRemovesBesideTheMemory() throws IOException {
    Path memory = memory("tm/a.tmx", GOOD, SPACES, EMPTY, ALONE);
    CommandLineRun run = CommandLineRun.in(folder, "tm", "clean", "--apply");
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .contains("tm/a.tmx was cleaned. What was removed is kept in tm/a.removed.tmx.");
    assertThat(Files.readString(memory))
        .isEqualTo(
            HEAD
                + GOOD
                + SPACES.replace("  two", " two")
                + EMPTY.replace("      <tuv xml:lang=\"az\"><seg></seg></tuv>\n", "")
                + TAIL);
    String removed = Files.readString(folder.resolve("tm/a.removed.tmx"));
    assertThat(removed)
        .contains("<tu tuid=\"empty\">", "<prop type=\"x-korpu-removed\">EmptyVariant</prop>")
        .contains("<tu tuid=\"alone\">", "<prop type=\"x-korpu-removed\">SingleLanguage</prop>")
        .doesNotContain("spaces", "good");

    CommandLineRun again = CommandLineRun.in(folder, "tm", "clean", "--apply");
    assertThat(again.out()).isEmpty();
    assertThat(again.err()).isEqualTo("tm/a.tmx: 3 units, nothing to clean\n");
    assertThat(again.status()).isZero();
  }

  @Test
  void whatIsRemovedLaterJoinsWhatWasRemovedBefore() throws IOException {
    memory("a.tmx", GOOD, ALONE);
    memory("b.tmx", GOOD, ALONE.replace("alone", "lonely"));
    String[] clean = {"tm", "clean", "a.tmx", "b.tmx", "--apply", "--quarantine", "out.tmx"};
    assertThat(CommandLineRun.in(folder, clean).status()).isZero();
    assertThat(Files.readString(folder.resolve("out.tmx")))
        .contains("tuid=\"alone\"", "tuid=\"lonely\"");
  }

  @Test
  void memoryWithNothingToCleanKeepsItsBytes() throws IOException {
    Path memory = memory("a.tmx", GOOD.replace("      <tuv", "<tuv"));
    String before = Files.readString(memory);
    assertThat(CommandLineRun.in(folder, "tm", "clean", "a.tmx", "--apply").status()).isZero();
    assertThat(Files.readString(memory)).isEqualTo(before);
  }

  @Test
  void damagedMemoryIsNeitherCleanedNorItsUnitsRemoved() throws IOException {
    Path memory = memory("a.tmx", ALONE, GOOD.replace("Bir", "B & r"));
    String before = Files.readString(memory);
    CommandLineRun run = CommandLineRun.in(folder, "tm", "clean", "a.tmx", "--apply");
    assertThat(run.status()).isEqualTo(2);
    assertThat(Files.readString(memory)).isEqualTo(before);
    assertThat(folder.resolve("a.removed.tmx")).doesNotExist();
  }

  @Test
  void rulesAreChosenAndUnknownOnesRefused() throws IOException {
    memory("a.tmx", SPACES, EMPTY);
    assertThat(CommandLineRun.in(folder, "tm", "clean", "a.tmx", "--rules", "EmptyVariant").out())
        .contains("EmptyVariant")
        .doesNotContain("WhiteSpace");
    assertThat(CommandLineRun.in(folder, "tm", "clean", "a.tmx", "--except", "EmptyVariant").out())
        .contains("WhiteSpace")
        .doesNotContain("EmptyVariant");
    CommandLineRun unknown = CommandLineRun.in(folder, "tm", "clean", "a.tmx", "--rules", "Empty");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).contains("no cleaning rule “Empty”", "EmptyVariant, LengthRatio");
  }

  @Test
  void memoryCannotKeepWhatIsRemovedFromIt() throws IOException {
    memory("a.tmx", ALONE);
    CommandLineRun run =
        CommandLineRun.in(folder, "tm", "clean", "a.tmx", "--apply", "--quarantine", "./a.tmx");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("korpu: ./a.tmx: this memory is to be cleaned; name another file");
  }

  @Test
  void cleaningInJsonIsAnObjectALine() throws IOException {
    memory("a.tmx", SPACES, EMPTY);
    CommandLineRun run =
        CommandLineRun.in(folder, "--ui", "ru", "tm", "clean", "a.tmx", "--format", "json");
    assertThat(run.out().lines())
        .containsExactly(
            "{\"rule\":\"WhiteSpace\",\"action\":\"repair\",\"file\":\"a.tmx\",\"position\":0,"
                + "\"unit\":\"spaces\",\"language\":\"en\",\"message\":\"лишние пробелы\","
                + "\"before\":\"One  two\",\"after\":\"One two\"}",
            "{\"rule\":\"EmptyVariant\",\"action\":\"remove-variant\",\"file\":\"a.tmx\","
                + "\"position\":1,\"unit\":\"empty\",\"language\":\"az\","
                + "\"message\":\"текста нет\",\"before\":\"\"}");
  }

  @Test
  void starterMemoryIsWithoutFaults() throws IOException {
    Path starter = Path.of("tm/press-releases.tmx").toAbsolutePath();
    Files.copy(starter, folder.resolve("tm/press-releases.tmx"));
    assertThat(CommandLineRun.in(folder, "tm", "validate", "--fail-on", "warning").status())
        .isZero();
    assertThat(CommandLineRun.in(folder, "tm", "clean").status()).isZero();
  }
}
