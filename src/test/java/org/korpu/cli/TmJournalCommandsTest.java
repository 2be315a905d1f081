package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code tm log}, {@code undo}, {@code rm} and {@code edit} as a user sees them. */
class TmJournalCommandsTest {

  private static final String FOREIGN =
      """
      <?xml version='1.0'?>
      <tmx version='1.4'><header creationtool='Other' srclang='en'/><body>
      <tu tuid='a'><tuv xml:lang='en'><seg>The Service</seg></tuv>
        <tuv xml:lang='az' changeid='ayan'><seg>Xidmət</seg></tuv></tu>
      <tu tuid='a'><tuv xml:lang='en'><seg>A <bpt i='1'>&lt;b></bpt>new<ept i='1'>&lt;/b></ept> office</seg></tuv>
        <tuv xml:lang='az'><seg>Yeni ofis</seg></tuv></tu>
      <tu><tuv xml:lang='en'><seg>Three</seg></tuv><tuv xml:lang='az'><seg>Üç</seg></tuv></tu>
      </body></tmx>
      """;

  @TempDir Path folder;
  private Path memory;

  @BeforeEach
  void makeWorkspace() throws IOException {
    assertThat(korpu("init").status()).isZero();
    memory = Files.writeString(folder.resolve("tm/x.tmx"), FOREIGN);
  }

  @Test
  void undoGivesAForeignMemoryItsBytesBack() throws IOException {
    assertThat(korpu("tm", "rm", "tm/x.tmx:3", "--apply").status()).isZero();
    assertThat(memory).content().contains("version=\"1.4\"").doesNotContain("Three");

    CommandLineRun shown = korpu("tm", "undo");
    assertThat(shown.status()).isEqualTo(1);
    assertThat(shown.out())
        .isEqualTo(
            """
            1  2026-11-23 09:30:00  korpu tm rm tm/x.tmx:3 --apply
                tm/x.tmx: 1 unit removed
            """);
    assertThat(shown.err()).contains("Nothing was written");
    assertThat(memory).content().doesNotContain("Three");

    assertThat(korpu("tm", "undo", "--apply").status()).isZero();
    assertThat(memory).hasContent(FOREIGN);
    assertThat(korpu("tm", "undo", "--apply").status()).isZero();
    assertThat(memory).content().doesNotContain("Three");
  }

  @Test
  void commandThatWritesSeveralMemoriesIsOneStep() throws IOException {
    Path other = Files.writeString(folder.resolve("tm/y.tmx"), FOREIGN);
    korpu("tm", "rm", "tm/x.tmx:1", "tm/y.tmx:1", "--apply");
    korpu("tm", "rm", "tm/x.tmx:1", "--apply");

    assertThat(korpu("tm", "log").out())
        .isEqualTo(
            """
            3  2026-11-23 09:30:00  korpu tm rm tm/x.tmx:1 --apply
                tm/x.tmx: 1 unit removed
            2  2026-11-23 09:30:00  korpu tm rm tm/x.tmx:1 tm/y.tmx:1 --apply
                tm/y.tmx: 1 unit removed
                tm/x.tmx: 1 unit removed
            """);
    assertThat(korpu("tm", "log", "--max", "1").out().lines()).hasSize(2);
    assertThat(korpu("tm", "log", "tm/y.tmx").out().lines()).hasSize(2);

    assertThat(korpu("tm", "undo", "2", "--apply").status()).isZero();
    assertThat(memory).hasContent(FOREIGN);
    assertThat(other).hasContent(FOREIGN);
    assertThat(korpu("tm", "undo", "--apply").status()).isZero();
    assertThat(memory).content().doesNotContain("Service", "office");
    assertThat(other).content().doesNotContain("Service").contains("office");
  }

  @Test
  void undoOfOneMemoryLeavesTheOthers() throws IOException {
    Path other = Files.writeString(folder.resolve("tm/y.tmx"), FOREIGN);
    korpu("tm", "rm", "tm/x.tmx:1", "tm/y.tmx:1", "--apply");

    assertThat(korpu("tm", "undo", "tm/y.tmx", "--apply").status()).isZero();
    assertThat(other).hasContent(FOREIGN);
    assertThat(memory).content().doesNotContain("Service");
    assertThat(korpu("tm", "undo", "1", "tm/none.tmx").err()).contains("nothing to undo");
  }

  @Test
  void logIsJsonForScripts() {
    korpu("tm", "import", "tm/x.tmx", "--into", "tm/new.tmx");
    assertThat(korpu("tm", "log", "--format", "json").out())
        .startsWith(
            "{\"number\":1,\"step\":1,\"time\":\"2026-11-23T09:30:00Z\","
                + "\"command\":\"korpu tm import tm/x.tmx --into tm/new.tmx\","
                + "\"memory\":\"tm/new.tmx\",\"added\":3,\"changed\":0,\"removed\":0,"
                + "\"before\":null,\"after\":{\"bytes\":")
        .endsWith(",\"outcome\":\"done\"}\n");
  }

  @Test
  void memoryThatAnImportMadeIsRemovedByUndo() throws IOException {
    korpu("tm", "import", "tm/x.tmx", "--into", "tm/new.tmx");
    assertThat(korpu("tm", "undo", "--apply").status()).isZero();
    assertThat(folder.resolve("tm/new.tmx")).doesNotExist();
    assertThat(korpu("tm", "log").out()).contains("tm/new.tmx: memory deleted");
    korpu("tm", "undo", "--apply");
    assertThat(folder.resolve("tm/new.tmx")).exists();
  }

  @Test
  void changeBySomethingElseIsNotLost() throws IOException {
    korpu("tm", "rm", "tm/x.tmx:1", "--apply");
    Files.writeString(memory, Files.readString(memory).replace("Three", "Four"));

    CommandLineRun refused = korpu("tm", "undo", "--apply");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err())
        .containsPattern("tm/x.tmx: changed after write 1 .*SHA-256 \\w{12}… then, \\w{12}… later")
        .contains("git");
    assertThat(memory).content().contains("Four");
    assertThat(korpu("tm", "log").out()).contains("later changed by something other than korpu");

    Files.delete(memory);
    assertThat(korpu("tm", "undo").err()).contains("no file later");
  }

  @Test
  void memoryOutsideAWorkspaceHasItsJournalWithTheUser(@TempDir Path elsewhere) throws IOException {
    Path file = Files.writeString(elsewhere.resolve("y.tmx"), FOREIGN);
    assertThat(in(elsewhere, "tm", "rm", "y.tmx:1", "--apply").status()).isZero();
    assertThat(in(elsewhere, "tm", "log", "y.tmx").out())
        .contains(file.toRealPath() + ": 1 unit removed");
    assertThat(elsewhere.resolve(".korpu")).doesNotExist();
    // Where the command runs does not matter, but where the memory lies.
    assertThat(korpu("tm", "undo", file.toString(), "--apply").status()).isZero();
    assertThat(file).hasContent(FOREIGN);
    assertThat(folder.resolve(".korpu")).doesNotExist();
  }

  @Test
  void memoryStaysAsItIsWhereItCannotBeJournalled() throws IOException {
    Files.writeString(folder.resolve(".korpu"), "no folder");
    CommandLineRun run = korpu("tm", "rm", "tm/x.tmx:1", "--apply");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("tm/x.tmx: not changed, since the change cannot be journalled in .korpu/journal");
    assertThat(memory).hasContent(FOREIGN);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void nothingWrittenIsSaid() {
    assertThat(korpu("tm", "log").err()).isEqualTo("No write is on record.\n");
    assertThat(korpu("tm", "undo").err()).isEqualTo("There is nothing to undo.\n");
    assertThat(korpu("tm", "undo").status()).isZero();
    assertThat(korpu("tm", "undo", "0").status()).isEqualTo(2);
    assertThat(korpu("tm", "undo", "tm/x.tmx", "2").status()).isEqualTo(2);
  }

  @Test
  void settingsSayHowMuchIsKept() throws IOException {
    Files.writeString(folder.resolve("korpu.toml"), "[journal]\nkeep = 2\nsize = \"10 MB\"\n");
    for (int i = 0; i < 3; i++) {
      korpu("tm", "rm", "tm/x.tmx:1", "--apply");
    }
    assertThat(korpu("tm", "log", "--format", "json").out().lines()).hasSize(2);
  }

  @Test
  void unitsOfOneIdAreListedAndNoneIsChosen() throws IOException {
    CommandLineRun run = korpu("tm", "rm", "a", "--apply");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "korpu: 2 units are named “a”:",
            "korpu: tm/x.tmx:1: en The Service | az Xidmət",
            "korpu: tm/x.tmx:2: en A new office | az Yeni ofis",
            "such as tm/x.tmx:1");
    assertThat(memory).hasContent(FOREIGN);
    assertThat(korpu("tm", "rm", "tm/x.tmx#b").err()).contains("no unit is named “tm/x.tmx#b”");
  }

  @Test
  void unitWithoutIdIsFoundByTheNameThatMatchesShow() throws IOException {
    assertThat(korpu("tm", "rm", "tm/x.tmx#3").out())
        .isEqualTo("tm/x.tmx:3\n    en  Three\n    az  Üç\n");
    assertThat(korpu("tm", "rm", "tm/x.tmx#3", "tm/x.tmx:3").err())
        .startsWith("1 unit would be removed.");
    assertThat(memory).hasContent(FOREIGN);
  }

  @Test
  void editShowsWhatDiffersAndWritesWhenTold() throws IOException {
    List<String> words =
        List.of("tm", "edit", "tm/x.tmx:2", "--lang", "az", "--text", "Yeni filial açılıb");
    CommandLineRun shown = korpu(words.toArray(String[]::new));
    assertThat(shown.status()).isEqualTo(1);
    assertThat(shown.out())
        .isEqualTo(
            """
            tm/x.tmx:2  a
                az − Yeni ⟦ofis⟧
                az + Yeni ⟦filial açılıb⟧
            """);
    assertThat(shown.err()).isEqualTo("Nothing was written; --apply does it.\n");
    assertThat(memory).hasContent(FOREIGN);

    String[] apply = Stream.concat(words.stream(), Stream.of("--apply")).toArray(String[]::new);
    assertThat(korpu(apply).status()).isZero();
    assertThat(memory)
        .content()
        .contains("<tuv xml:lang=\"az\" changedate=\"20261123T093000Z\"><seg>Yeni filial açılıb");
    assertThat(korpu(apply).err()).isEqualTo("The text is the same. Nothing was written.\n");
    assertThat(korpu("tm", "log").out()).contains("tm/x.tmx: 1 unit changed");
  }

  @Test
  void editOfATextThatAnotherChangedNamesNobody() {
    korpu("tm", "edit", "tm/x.tmx:1", "--lang", "az", "--text", "Xidmətin", "--apply");
    assertThat(memory).content().contains("<seg>Xidmətin").doesNotContain("ayan");
  }

  @Test
  void editKeepsCodes() {
    CommandLineRun refused =
        korpu("tm", "edit", "tm/x.tmx:2", "--lang", "en", "--text", "An old office");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err())
        .contains("tm/x.tmx:2: codes would be lost: {1} {/1}", "A {1}new{/1} office");

    CommandLineRun done =
        korpu("tm", "edit", "tm/x.tmx:2", "--lang", "en", "--text", "An {1}old{/1} one", "--apply");
    assertThat(done.out()).contains("en − ⟦A {1}new{/1} office⟧", "en + ⟦An {1}old{/1} one⟧");
    assertThat(memory).content().contains("&lt;b&gt;</bpt>old<ept i=\"1\">&lt;/b&gt;</ept> one");
  }

  @Test
  void editRefusesWhatItCannotDo() {
    assertThat(korpu("tm", "edit", "tm/x.tmx:1", "--lang", "ru", "--text", "x").err())
        .contains("tm/x.tmx:1: the unit has no text in ru, only in en, az");
    assertThat(korpu("tm", "edit", "tm/x.tmx:1", "--lang", "az", "--text", " ").err())
        .contains("the text would be empty", "korpu tm rm tm/x.tmx:1");
    assertThat(korpu("tm", "edit", "tm/x.tmx:1", "--lang", "az").err())
        .contains("--text is needed");
  }

  @Test
  void editOfAConflictSaysHowToDecideIt() throws IOException {
    Files.writeString(
        memory,
        FOREIGN.replace(
            "<tuv xml:lang='en'><seg>Three</seg></tuv>",
            "<tuv xml:lang='en'><seg>Three</seg></tuv><tuv xml:lang='en'><seg>III</seg></tuv>"));
    CommandLineRun run = korpu("tm", "edit", "tm/x.tmx:3", "--lang", "en", "--text", "3");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("2 texts in en", "Delete the others", "x-korpu-conflict");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void editorChangesTheTextAboveTheLine() throws IOException {
    ExternalEditor editor = new ExternalEditor(Map.of("EDITOR", "sed -i 's/ofis/filial/'"));
    assertThat(editor.edit("Yeni ofis", "ofis\n")).isEqualTo("Yeni filial");
    assertThat(new ExternalEditor(Map.of("VISUAL", "true")).edit("two\nlines\n", ""))
        .isEqualTo("two\nlines\n");
    assertThat(new ExternalEditor(Map.of("VISUAL", "printf 'x\\r\\n' >")).edit("a", "b"))
        .isEqualTo("x");
  }

  @Test
  void commandIsShownAsItCouldBeTyped() {
    assertThat(ShownCommand.of("tm", "log")).isEqualTo("korpu tm log");
    assertThat(ShownCommand.of("a b", "it's $1", "", "Ə"))
        .isEqualTo("korpu 'a b' \"it's \\$1\" '' Ə");
    assertThat(ShownCommand.of("x".repeat(5000))).hasSize(2001).endsWith("…");
  }

  private CommandLineRun korpu(String... arguments) {
    return in(folder, arguments);
  }

  private static CommandLineRun in(Path folder, String... arguments) {
    return CommandLineRun.in(folder, arguments);
  }
}
