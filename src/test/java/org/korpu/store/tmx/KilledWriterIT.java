package org.korpu.store.tmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korpu.files.FileState;
import org.korpu.files.Journal;
import org.korpu.files.JournalRecord;
import org.korpu.files.WriteHistory;
import org.korpu.files.WriteHistory.Outcome;
import org.korpu.files.WriteHistory.Step;
import org.korpu.files.WriteLock;
import org.korpu.model.TranslationUnit;

/**
 * Processes that write a memory are killed at any moment, as by {@code kill -9}: the memory is then
 * what it was before a write or after it, and whatever was written can be undone. A short run;
 * {@code org.korpu.faults.KillRun} is the long one.
 */
class KilledWriterIT {

  private static final int KILLS = 12;
  private static final int WORKSPACES = 2;

  @TempDir Path folder;

  @Test
  void killedWriterLeavesTheOldMemoryOrTheNewAndAJournalThatUndoes() throws Exception {
    long seed = Long.getLong("korpu.seed", System.nanoTime());
    System.out.println("KilledWriterIT: -Dkorpu.seed=" + seed);
    ExecutorService threads = Executors.newFixedThreadPool(WORKSPACES);
    int voids = 0;
    try {
      List<Future<Integer>> all = new ArrayList<>();
      for (int i = 0; i < WORKSPACES; i++) {
        Path root = Files.createDirectory(folder.resolve("w" + i));
        Random random = new Random(seed + i);
        all.add(threads.submit(() -> killManyTimes(root, random)));
      }
      for (Future<Integer> each : all) {
        voids += each.get();
      }
    } finally {
      threads.shutdown();
    }
    System.out.println("KilledWriterIT: " + voids + " records whose write never came");
  }

  private static int killManyTimes(Path root, Random random) throws Exception {
    Path file = root.resolve("x.tmx");
    List<TranslationUnit> units = Growth.first();
    Growth.add(Growth.memory(root), units);
    int step = 0;
    for (int kill = 0; kill < KILLS / WORKSPACES; kill++) {
      int written = writeAndKill(root, step, units.size(), random);
      for (; step < written; step++) {
        units = Growth.next(units, step);
      }
      // The process said that so many were written; one more may have been, not said.
      byte[] said = Growth.bytes(units);
      List<TranslationUnit> more = Growth.next(units, step);
      byte[] found = Files.readAllBytes(file);
      if (!Arrays.equals(found, said)) {
        assertThat(found).as("after step %s", step).isEqualTo(Growth.bytes(more));
        units = more;
        step++;
      }
      WriteLock.acquire(file, Duration.ofSeconds(5)).close();
      undoAndRedo(root, file, found);
    }
    return (int)
        history(root).steps().stream()
            .flatMap(each -> each.writes().stream())
            .filter(write -> write.outcome() == Outcome.VOID)
            .count();
  }

  /** Lets a process write, kills it, and gives the number of steps that it said were done. */
  private static int writeAndKill(Path root, int step, int size, Random random) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                Endless.class.getName(),
                root.toString(),
                Integer.toString(step),
                Integer.toString(size))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = out.readLine();
      assertThat(line).isEqualTo("ready");
      waitForTheMoment(root, random);
      process.toHandle().destroyForcibly(); // by its handle, which leaves its output to be read
      process.waitFor();
      int done = step;
      for (line = out.readLine(); line != null; line = out.readLine()) {
        done = line.isEmpty() ? done : Integer.parseInt(line);
      }
      return done;
    }
  }

  /**
   * Any time, or just after something has happened in the folders of memory or journal: most of a
   * write is reading, and the moments that matter are short.
   */
  private static void waitForTheMoment(Path root, Random random) throws Exception {
    if (random.nextInt(3) == 0) {
      Thread.sleep(random.nextInt(120), random.nextInt(1_000_000));
      return;
    }
    int changes = 1 + random.nextInt(8);
    List<String> before = namesIn(root);
    while (changes > 0) {
      LockSupport.parkNanos(30_000);
      List<String> now = namesIn(root);
      if (!now.equals(before)) {
        changes--;
        before = now;
      }
    }
    Thread.sleep(0, random.nextInt(2) * random.nextInt(1_000_000));
  }

  private static List<String> namesIn(Path root) {
    List<String> names = new ArrayList<>();
    for (Path folder : List.of(root, root.resolve(".korpu/journal"))) {
      String[] here = folder.toFile().list();
      names.addAll(List.of(here == null ? new String[0] : here));
    }
    names.sort(null);
    return names;
  }

  /** Takes the last write back and brings it again. */
  private static void undoAndRedo(Path root, Path file, byte[] present) throws IOException {
    Journal journal = Growth.journal(root);
    for (int turn = 0; turn < 2; turn++) {
      List<Step> steps = history(root).standing(1);
      assertThat(WriteHistory.changedSince(steps)).isEmpty();
      JournalRecord newest = steps.get(0).writes().get(0).record();
      journal.restore(List.of(newest));
      assertThat(FileState.of(file)).isEqualTo(newest.before());
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(present);
  }

  private static WriteHistory history(Path root) throws IOException {
    Journal journal = Growth.journal(root);
    return WriteHistory.of(
        journal.records(
            damaged -> {
              throw new AssertionError(damaged);
            }),
        name -> FileState.of(journal.fileOf(name)));
  }

  /** Writes until it is killed, and says after each write how many steps there were. */
  static final class Endless {

    public static void main(String[] arguments) {
      Path root = Path.of(arguments[0]);
      int step = Integer.parseInt(arguments[1]);
      int size = Integer.parseInt(arguments[2]);
      TmxMemory memory = Growth.memory(root);
      memory.forEach(unit -> {}, fault -> {});
      System.out.println("ready");
      while (true) {
        Growth.apply(memory, size, step);
        size += step % 3 == 0 ? 1 : step % 3 == 2 ? -1 : 0;
        step++;
        System.out.println(step);
      }
    }
  }
}
