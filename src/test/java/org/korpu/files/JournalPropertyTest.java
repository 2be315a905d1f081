package org.korpu.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.korpu.files.Journal.Limits;
import org.korpu.files.WriteHistory.Step;

/** After any writes and undoes the files are what copies of them say. */
class JournalPropertyTest {

  private static final List<String> NAMES = List.of("tm/a.tmx", "tm/b.tmx", "tm/Ə.tmx");

  @Property(seed = "20261123", tries = 8)
  void undoGivesTheBytesOfBeforeWhateverWasDone(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    Path root = Files.createTempDirectory("journal");
    Files.createDirectory(root.resolve("tm"));
    Map<String, byte @Nullable []> files = new HashMap<>();
    List<Map<String, byte @Nullable []>> steps = new ArrayList<>();
    for (int turn = 0; turn < 25; turn++) {
      Journal journal = journal(root);
      Map<String, byte @Nullable []> before = new HashMap<>(files);
      if (random.nextInt(3) > 0) {
        for (int writes = 1 + random.nextInt(2); writes > 0; writes--) {
          write(journal, random, files);
        }
      } else {
        int count = 1 + random.nextInt(4);
        undo(journal, count);
        for (int i = 0; i < count && i < steps.size(); i++) {
          files.putAll(steps.get(steps.size() - 1 - i));
        }
      }
      Map<String, byte @Nullable []> step = new HashMap<>();
      for (String name : NAMES) {
        if (!Arrays.equals(before.get(name), files.get(name))) {
          step.put(name, before.get(name));
        }
      }
      if (!step.isEmpty()) {
        steps.add(step);
      }

      for (String name : NAMES) {
        Path file = root.resolve(name);
        assertThat(Files.exists(file) ? Files.readAllBytes(file) : null)
            .as("turn %s, %s", turn, name)
            .isEqualTo(files.get(name));
      }
      assertThat(history(journal).steps()).as("turn %s", turn).hasSameSizeAs(steps);
    }
    delete(root);
  }

  /** One write a file and run: what two of them did could not be told from the copies. */
  private static void write(Journal journal, Random random, Map<String, byte @Nullable []> files)
      throws IOException {
    String name = NAMES.get(random.nextInt(NAMES.size()));
    byte[] old = files.get(name);
    byte[] fresh =
        old == null || random.nextInt(10) == 0
            ? RandomEdits.text(random, random.nextInt(100_000))
            : RandomEdits.edited(random, old);
    boolean changed = journal.write(journal.fileOf(name), out -> out.write(fresh), () -> null);
    assertThat(changed).isEqualTo(!Arrays.equals(old, fresh));
    files.put(name, fresh);
  }

  private static void undo(Journal journal, int count) throws IOException {
    List<Step> steps = history(journal).standing(count);
    assertThat(WriteHistory.changedSince(steps)).isEmpty();
    for (List<JournalRecord> undone : WriteHistory.byFile(steps).values()) {
      journal.restore(undone);
    }
  }

  private static WriteHistory history(Journal journal) throws IOException {
    return WriteHistory.of(
        journal.records(
            damaged -> {
              throw new AssertionError(damaged);
            }),
        name -> FileState.of(journal.fileOf(name)));
  }

  private static Journal journal(Path root) {
    return new Journal(
        root.resolve(".korpu/journal"),
        root,
        new Limits(1000, Long.MAX_VALUE),
        Journal.Writer.of("korpu test", Clock.tickMillis(Clock.systemUTC().getZone())));
  }

  private static void delete(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path each : all.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(each);
      }
    }
  }
}
