package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.i18n.Messages;
import org.korpu.shell.LineAssistant;
import org.korpu.shell.LineEditor;
import org.korpu.shell.LineEditor.Typed;
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
        script(STARTER, "# a comment", "", "tm search \"" + lookup + "\"", "tm search '" + lookup + "'");
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
        script(folder, "cd 'in put'", "glossary find --lang en [a].t?t", "cd", "cd none", "cd ~nobody");
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

  /** A person: gives the lines, and remembers what was asked. */
  private static final class Person implements LineEditor {
    private final Deque<Typed> lines = new ArrayDeque<>();
    private final List<String> prompts = new ArrayList<>();
    private LineAssistant assistant;
    private Runnable stop = () -> {};
    private boolean impatient;

    Person(String... lines) {
      for (String line : lines) {
        this.lines.add(line == null ? Typed.of(Typed.Kind.CANCELLED) : Typed.line(line));
      }
    }

    @Override
    public Typed read(String prompt) {
      prompts.add(prompt);
      return lines.isEmpty() ? Typed.of(Typed.Kind.END) : lines.remove();
    }

    @Override
    public void assist(LineAssistant helper) {
      assistant = helper;
    }

    @Override
    public int width() {
      return 80;
    }

    @Override
    public Watch watch(Runnable stopping) {
      stop = stopping;
      if (impatient) {
        stop.run();
      }
      return () -> stop = () -> {};
    }

    @Override
    public void close() {}
  }

  private CommandLineRun talk(Path where, Person person) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Map<String, String> environment = Map.of("XDG_STATE_HOME", folder.resolve("state").toString());
    Session session =
        new Session(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            where,
            environment,
            false,
            Locale.ENGLISH,
            Clock.fixed(CommandLineRun.NOW, ZoneOffset.UTC));
    Invocation invocation =
        new Invocation(session, new GlobalOptions(), new Messages(InterfaceLanguage.EN), "shell");
    int status =
        new Shell(invocation, person, new TypedLines(environment), Shell.Manner.DIALOGUE).run();
    return new CommandLineRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void promptTellsWorkspaceDirectionAndWhatWentWrong() throws IOException {
    Person person = new Person("tm search zzzz", "status", null, "cd " + folder, "status");
    assertThat(talk(STARTER, person).status()).isZero();
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
        talk(
            STARTER,
            new Person("Nazirlər Kabinetinin qərarı", "\"Кабинет Министров\" решил", "Zzzz qqqq"));
    assertThat(run.out()).contains("‹Nazirlər Kabinetinin qərarı›", "en Cabinet of Ministers", "‹Кабинет");
    assertThat(run.err()).contains("No match of 75 % or more and no term");
  }

  @Test
  void pastedLinesAreTakenOneByOne() throws IOException {
    CommandLineRun run = talk(STARTER, new Person("Nazirlər Kabineti\n\nКабинет Министров\r\n"));
    assertThat(run.out()).contains("‹Nazirlər Kabineti›", "‹Кабинет Министров›");
  }

  @Test
  void mistypedCommandIsNotTakenForAText() throws IOException {
    CommandLineRun run = talk(STARTER, new Person("chekc file.xlf"));
    assertThat(run.err()).contains("chekc", "To look it up as a text: ? chekc file.xlf");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void helpNamesEveryWordAndCommand() throws IOException {
    String help = talk(STARTER, new Person("help")).out();
    assertThat(help).contains("? TEXT", "history", "glossary", "xliff", "Ctrl-C");
    assertThat(talk(STARTER, new Person("help tm lookup")).out()).contains("--exhaustive");
  }

  @Test
  void historyKeepsLinesOnce() throws IOException {
    talk(STARTER, new Person("cd", "cd", " status", "help"));
    assertThat(new TypedLines(Map.of("XDG_STATE_HOME", folder.resolve("state").toString())).read())
        .containsExactly("cd", "help");
    assertThat(talk(STARTER, new Person("history")).out()).isEqualTo("  cd\n  help\n  history\n");
  }

  @Test
  void ctrlCStopsTheCommandAndTheNextOneRuns() throws IOException {
    Person person = new Person("tm export --out all.tmx");
    person.impatient = true;
    CommandLineRun run = talk(STARTER, person);
    assertThat(run.err()).contains("korpu: stopped");
    assertThat(person.prompts.get(1)).startsWith("[130]");
    assertThat(STARTER.resolve("all.tmx")).doesNotExist();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    assertThat(talk(STARTER, new Person("status")).out()).contains("Workspace");
  }

  @Test
  void unitsThatWereShownAreOffered() throws IOException {
    CommandLineRun first = CommandLineRun.in(STARTER, "tm", "search", "--max", "1", "Azerbaijan");
    String sentence = first.out().lines().filter(line -> line.strip().startsWith("en")).findFirst().orElseThrow().strip().substring(2).replaceAll("[⟦⟧]", "").strip();
    Person person = new Person("? " + sentence);
    talk(STARTER, person);
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
}
