package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korpu.cli.ShellDialogue.Echo;
import org.korpu.shell.Suggestion;
import org.korpu.workspace.TypedLines;

/** A session, with a person who has thought of all lines before, and as a script. */
class ShellTest {

  private static final Path STARTER = Path.of("").toAbsolutePath();

  @TempDir Path folder;

  private CommandLineRun script(Path where, String... lines) {
    return CommandLineRun.in(
        where, String.join("\n", lines).getBytes(StandardCharsets.UTF_8), "shell");
  }

  @Test
  void scriptSaysWhatItsCommandsSayOutside() {
    String lookup = "Ministry of Internal Affairs";
    CommandLineRun outside = CommandLineRun.in(STARTER, "tm", "search", lookup);
    CommandLineRun inside =
        script(
            STARTER,
            "# a comment",
            "",
            "tm search \"" + lookup + "\"",
            "tm search '" + lookup + "'");
    assertThat(inside.out()).isEqualTo(outside.out() + outside.out());
    assertThat(inside.err()).isEqualTo(outside.err() + outside.err());
    assertThat(inside.status()).isEqualTo(outside.status());
  }

  @Test
  void scriptEndsWithTheStatusOfItsLastCommand() {
    assertThat(script(STARTER, "nothing", "name --from az --to en Əliyev").status()).isZero();
    assertThat(script(STARTER, "name --from az --to en Əliyev", "nothing").status()).isEqualTo(2);
    assertThat(script(STARTER, "tm search zzzz", "exit", "status").status()).isEqualTo(1);
    assertThat(script(STARTER, "tm search zzzz", "# the end", "").status()).isEqualTo(1);
    assertThat(script(STARTER).status()).isZero();
  }

  @Test
  void scriptLooksUpOnlyWhatItSaysSo() {
    CommandLineRun run = script(STARTER, "The Cabinet of Ministers");
    assertThat(run.status()).isEqualTo(2);
    assertThat(script(STARTER, "? The Cabinet of Ministers").out())
        .contains("‹Cabinet of Ministers›", "az Nazirlər Kabineti", "[cabinet-of-ministers]");
  }

  @Test
  void byteOrderMarkIsNoPartOfTheFirstCommand() {
    assertThat(script(STARTER, "\uFEFFstatus").out()).contains("Workspace");
  }

  @Test
  void commandReadsNoScript() {
    CommandLineRun run = script(STARTER, "glossary find --lang en -", "status");
    assertThat(run.err()).contains("-: in the shell there is no standard input");
    assertThat(run.out()).contains("Workspace");
  }

  @Test
  void patternsStandForFilesAndFoldersCanBeChanged() throws IOException {
    Files.createDirectories(folder.resolve("in put"));
    for (String name : List.of("a", "b")) {
      Files.writeString(folder.resolve("in put/" + name + ".txt"), "Text " + name + ".\n");
    }
    CommandLineRun run =
        script(
            folder,
            "cd 'in put'",
            "glossary find --lang en [a].t?t",
            "cd",
            "cd none",
            "cd ~nobody");
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("None of the terms").contains("korpu: none: no such file");
    assertThat(script(folder, "cd in\\ put/a.txt").err()).contains("is a file where a folder");
    assertThat(script(folder, "segment --lang en in*/[ab].txt x").status()).isEqualTo(2);
  }

  @Test
  void wordKorpuMayBeTyped() {
    assertThat(script(STARTER, "korpu status").out()).contains("Workspace");
    assertThat(script(STARTER, "--version").out()).startsWith("korpu ");
  }

  @Test
  void sessionInASessionIsRefused() {
    assertThat(script(STARTER, "shell").err()).contains("this is the shell already");
    assertThat(script(STARTER, "shell --help").out()).contains("Usage:");
  }

  @Test
  void globalOptionsHoldForAllCommands() {
    CommandLineRun run =
        CommandLineRun.in(
            folder,
            "status\ntm search zzzz\nstatus --ui=en\n".getBytes(StandardCharsets.UTF_8),
            "-C",
            STARTER.toString(),
            "--ui",
            "ru",
            "shell");
    assertThat(run.out()).contains("Рабочая папка").contains("Workspace");
  }

  private ShellDialogue person(Path where, String... lines) {
    return ShellDialogue.of(where, folder.resolve("state"), Echo.NONE, lines);
  }

  private CommandLineRun talk(Path where, String... lines) throws IOException {
    return person(where, lines).run();
  }

  @Test
  void promptTellsWorkspaceDirectionAndWhatWentWrong() throws IOException {
    ShellDialogue person =
        person(STARTER, "tm search zzzz", "status", null, "cd " + folder, "status");
    assertThat(person.run().status()).isZero();
    String name = STARTER.getFileName().toString();
    assertThat(person.prompts)
        .containsExactly(
            name + " en→az,ru> ",
            "[1] " + name + " en→az,ru> ",
            name + " en→az,ru> ",
            "[130] " + name + " en→az,ru> ",
            "korpu> ",
            "[2] korpu> ");
  }

  @Test
  void textIsLookedUpInWhateverLanguageItIs() throws IOException {
    CommandLineRun run =
        talk(STARTER, "Nazirlər Kabinetinin qərarı", "\"Кабинет Министров\" решил", "Zzzz qqqq");
    assertThat(run.out())
        .contains("‹Nazirlər Kabinetinin qərarı›", "en Cabinet of Ministers", "‹Кабинет");
    assertThat(run.err()).contains("No match of 75 % or more and no term");
  }

  @Test
  void pastedLinesAreTakenOneByOne() throws IOException {
    CommandLineRun run = talk(STARTER, "Nazirlər Kabineti\n\nКабинет Министров\r\n");
    assertThat(run.out()).contains("‹Nazirlər Kabineti›", "‹Кабинет Министров›");
  }

  @Test
  void mistypedCommandIsNotTakenForAText() throws IOException {
    CommandLineRun run = talk(STARTER, "chekc file.xlf");
    assertThat(run.err()).contains("chekc", "To look it up as a text: ? chekc file.xlf");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void helpNamesEveryWordAndCommand() throws IOException {
    String help = talk(STARTER, "help").out();
    assertThat(help).contains("? TEXT", "history", "glossary", "xliff", "Ctrl-C");
    assertThat(talk(STARTER, "help tm lookup").out()).contains("--exhaustive");
  }

  @Test
  void historyKeepsLinesOnce() throws IOException {
    talk(STARTER, "cd", "cd", " status", "help");
    assertThat(new TypedLines(Map.of("XDG_STATE_HOME", folder.resolve("state").toString())).read())
        .containsExactly("cd", "help");
    assertThat(talk(STARTER, "history").out()).isEqualTo("  cd\n  help\n  history\n");
  }

  @Test
  void ctrlCStopsTheCommandAndTheNextOneRuns() throws IOException {
    ShellDialogue person = person(STARTER, "tm export --out all.tmx");
    person.impatient = true;
    CommandLineRun run = person.run();
    assertThat(run.err()).contains("korpu: stopped");
    assertThat(person.prompts.get(1)).startsWith("[130]");
    assertThat(STARTER.resolve("all.tmx")).doesNotExist();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    assertThat(talk(STARTER, "status").out()).contains("Workspace");
  }

  @Test
  void unitsThatWereShownAreOffered() throws IOException {
    CommandLineRun first = CommandLineRun.in(STARTER, "tm", "search", "--max", "1", "Azerbaijan");
    String sentence =
        first
            .out()
            .lines()
            .filter(line -> line.strip().startsWith("en"))
            .findFirst()
            .orElseThrow()
            .strip()
            .substring(2)
            .replaceAll("[⟦⟧]", "")
            .strip();
    ShellDialogue person = person(STARTER, "? " + sentence);
    person.run();
    List<String> offered =
        person.assistant.suggestions("tm edit ").stream().map(Suggestion::value).toList();
    assertThat(offered).isNotEmpty();
    assertThat(person.assistant.suggestions("tm loo")).hasSize(1);
    assertThat(person.assistant.suggestions("glossary usage cabinet-of-m")).isNotEmpty();
    assertThat(person.assistant.suggestions("glossary add --into ").stream().map(Suggestion::value))
        .contains("glossary/terms.csv");
    assertThat(person.assistant.suggestions("check src/samp").stream().map(Suggestion::value))
        .containsExactly("src/samples/");
  }

  @Test
  void fileIsWorkedThroughSegmentBySegment() throws IOException {
    ShellDialogue person =
        person(
            STARTER,
            "open src/samples/release.en.txt",
            "",
            "3",
            "prev",
            "find twinning works",
            "show 99",
            "close",
            "next");
    CommandLineRun run = person.run();
    List<String> places =
        person.prompts.stream().map(prompt -> prompt.replaceAll(".* (\\S+)> $", "$1")).toList();
    assertThat(places.subList(1, 8))
        .containsExactly("1/41", "2/41", "3/41", "2/41", "24/41", "24/41", "en→az,ru");
    assertThat(run.out())
        .contains(" 76 %  fuzzy", "⟦Shaki⟧", "• Gabala  az Qəbələ  ru Габала  [gabala]");
    assertThat(run.err())
        .contains("release.en.txt: the file has the segments 1 to 41")
        .contains("no file is open");
  }

  @Test
  void endOfAFileIsSaid() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "The Cabinet of Ministers.\nBaku.\n");
    CommandLineRun run =
        ShellDialogue.of(folder, folder, Echo.NONE, "p", "", "", "12", "find x", "next week")
            .run("a.txt");
    assertThat(run.err())
        .contains("This is the first segment.", "That was the last segment.")
        .contains("a.txt: the file has the segments 1 to 2", "a.txt: no segment has “x”")
        .contains("No match of 75 % or more and no term");
  }

  @Test
  void translationOfAnXliffFileIsShownWithItsStateAndFindings() throws IOException {
    Path file = folder.resolve("a.xlf");
    Files.writeString(
        file,
        "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file original=\"a\""
            + " source-language=\"en\" target-language=\"az\" datatype=\"plaintext\"><body>"
            + "<trans-unit id=\"1\"><source>It has 12 members.</source>"
            + "<target state=\"translated\">Onun 13 üzvü var.</target></trans-unit>"
            + "<trans-unit id=\"2\"><source>Baku</source></trans-unit></body></file></xliff>");
    CommandLineRun run = ShellDialogue.of(folder, folder, Echo.NONE, "", "find üzvü").run("a.xlf");
    String shown = "It has 12 members.\n       az  Onun ⟦13⟧ üzvü var.  translated\n     ! ";
    assertThat(run.out()).startsWith(shown).contains("NumberMismatch").contains("\nBaku\n");
    assertThat(run.out().indexOf(shown, 1)).isPositive();
  }

  @Test
  void whatChangesMeanwhileIsSeenInTheOpenFile() throws IOException {
    for (String name : List.of("tm", "glossary")) {
      Files.createDirectories(folder.resolve(name));
    }
    Files.writeString(folder.resolve("a.txt"), "The rapporteur spoke.\n");
    CommandLineRun run =
        ShellDialogue.of(
                folder,
                folder,
                Echo.NONE,
                "glossary add --en rapporteur --az məruzəçi --apply",
                "show")
            .run("a.txt");
    assertThat(run.out()).contains("The ‹rapporteur› spoke.", "az məruzəçi");
  }

  @Test
  void wordsOfTheSessionThatATextBeginsWithAreText() throws IOException {
    assertThat(talk(STARTER, "next week in Baku").out()).contains("‹Baku›");
    assertThat(talk(STARTER, "open").err()).contains("missing: FILE");
    assertThat(talk(STARTER, "open none.docx").err()).contains("none.docx: no such file");
    assertThat(talk(STARTER, "open a b").err()).contains("unexpected argument “b”");
  }
}
