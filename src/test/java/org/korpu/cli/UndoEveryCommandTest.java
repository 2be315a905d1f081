package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import picocli.CommandLine.Command;

/** Whatever command writes a memory, undo gives the bytes back that every memory had before it. */
class UndoEveryCommandTest {

  /** Not as korpu writes, with white space to clean, duplicates and an empty variant. */
  private static final String FOREIGN =
      """
      <?xml version='1.0'?>
      <!-- of another program -->
      <tmx version='1.4'><header creationtool='Other' srclang='en'/><body>
      <tu tuid='a'><tuv xml:lang='en'><seg>The  Service </seg></tuv>
        <tuv xml:lang='az'><seg>Xidmət</seg></tuv></tu>
      <tu tuid='b'><tuv xml:lang='ru'><seg>Новое ведомство</seg></tuv>
        <tuv xml:lang='en'><seg>A new office</seg></tuv></tu>
      <tu><tuv xml:lang='en'><seg>A new office</seg></tuv>
        <tuv xml:lang='ru'><seg>Новое ведомство</seg></tuv></tu>
      <tu tuid='c'><tuv xml:lang='en'><seg>Three</seg></tuv><tuv xml:lang='az'><seg/></tuv></tu>
      </body></tmx>
      """;

  private static final String OTHER =
      FOREIGN.replace("Three", "Four").replace("'c'", "'d'").replace("<seg/>", "<seg>Dörd</seg>");

  private static final String XLIFF =
      """
      <?xml version="1.0"?>
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
        <file original="a.txt" source-language="en" target-language="az" datatype="plaintext"><body>
          <trans-unit id="1" approved="yes"><source>Three</source>
            <target state="final">Üç</target></trans-unit>
        </body></file>
      </xliff>
      """;

  /** Command lines that write, each of which has something to do after any of the others. */
  private static final List<String> WRITING =
      List.of(
          "tm rm tm/x.tmx:1 --apply",
          "tm edit tm/x.tmx:1 --lang en --text NEW --apply",
          "tm clean --apply",
          "tm clean tm/x.tmx --rules EmptyVariant,SingleLanguage --quarantine tm/y.tmx --apply",
          "tm dedupe --apply",
          "tm canon --apply",
          "tm canon --sort --apply",
          "tm import other.tmx --into tm/x.tmx",
          "tm import other.tmx --into tm/new.tmx",
          "tm merge tm/x.tmx tm/x.tmx other.tmx --apply",
          "tm merge tm/x.tmx tm/x.tmx other.tmx --out tm/y.tmx",
          "tm export --out tm/y.tmx",
          "tm filter other.tmx --langs en,ru --out tm/y.tmx --replace",
          "tm sample other.tmx -n 1 --out tm/y.tmx --replace",
          "tm pivot other.tmx other.tmx --via en --all --out tm/y.tmx --replace",
          "xliff import a.xlf --into tm/x.tmx",
          "tm undo --apply");

  /** Commands that change no memory that is there. */
  private static final Set<String> READING =
      Set.of("lookup", "search", "stats", "index", "log", "validate", "diff", "split");

  @TempDir Path folder;

  @ParameterizedTest
  @FieldSource("WRITING")
  void undoGivesTheBytesOfBefore(String command) throws IOException {
    makeWorkspace(folder);
    run(folder, "tm edit tm/y.tmx:2 --lang en --text first --apply");
    Map<String, String> before = memories(folder);
    if (command.endsWith(" --apply")) {
      run(folder, command.replace(" --apply", ""));
      assertThat(memories(folder)).as("without --apply").isEqualTo(before);
    }

    run(folder, command);
    Map<String, String> after = memories(folder);
    assertThat(after).isNotEqualTo(before);

    run(folder, "tm undo --apply");
    assertThat(memories(folder)).isEqualTo(before);
    run(folder, "tm undo --apply");
    assertThat(memories(folder)).as("undo of the undo").isEqualTo(after);
  }

  @Property(seed = "20261123", tries = 25)
  void asManyUndosAsWritesGiveTheBytesOfTheBeginning(@ForAll long seed) throws IOException {
    Path root = Files.createTempDirectory("undo");
    try {
      makeWorkspace(root);
      Random random = new Random(seed);
      List<Map<String, String>> states = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        Map<String, String> before = memories(root);
        String command = WRITING.get(random.nextInt(WRITING.size() - 1));
        // It may fail where units it names are gone by now.
        CommandLineRun.in(root, words(command.replace("NEW", "text" + i)));
        if (!memories(root).equals(before)) {
          states.add(before);
        }
      }
      assertThat(states).isNotEmpty();
      int undone = 1 + random.nextInt(states.size());
      run(root, "tm undo " + undone + " --apply");
      assertThat(memories(root)).isEqualTo(states.get(states.size() - undone));
    } finally {
      delete(root);
    }
  }

  /** A new command has to be put into one of the lists above. */
  @Test
  void noCommandIsForgotten() {
    Set<String> known =
        Stream.concat(
                READING.stream(),
                WRITING.stream().filter(c -> c.startsWith("tm ")).map(c -> words(c)[1]))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(TmCommand.COMMANDS)
        .extracting(command -> command.getAnnotation(Command.class).name())
        .containsExactlyInAnyOrderElementsOf(known);
  }

  private static void makeWorkspace(Path root) throws IOException {
    assertThat(CommandLineRun.in(root, "init").status()).isZero();
    Files.writeString(root.resolve("tm/x.tmx"), FOREIGN);
    Files.writeString(root.resolve("tm/y.tmx"), FOREIGN.replace("Three", "Five"));
    Files.writeString(root.resolve("other.tmx"), OTHER);
    Files.writeString(root.resolve("a.xlf"), XLIFF);
  }

  private static String[] words(String command) {
    return command.split(" ", -1);
  }

  private static void run(Path root, String command) {
    CommandLineRun run = CommandLineRun.in(root, words(command));
    assertThat(run.status()).as("%s%n%s", command, run.err()).isIn(0, 1);
  }

  /** The memories of the workspace and what cleaning took out of them, by name. */
  private static Map<String, String> memories(Path root) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(root.resolve("tm"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tmx")).toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return contents;
  }

  private static void delete(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
