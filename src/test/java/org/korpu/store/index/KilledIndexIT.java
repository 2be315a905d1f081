package org.korpu.store.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korpu.format.tmx.TmxHeader;
import org.korpu.match.CandidateSource;
import org.korpu.match.Match;
import org.korpu.match.Matcher;
import org.korpu.match.Penalties;
import org.korpu.match.Query;
import org.korpu.match.Scorer;
import org.korpu.model.LanguageTag;
import org.korpu.model.TranslationUnit;
import org.korpu.store.StoredUnit;
import org.korpu.store.UnitRewriter;
import org.korpu.store.tmx.TmxMemory;

/**
 * Processes that bring an index up to date are killed at any moment, as by {@code kill -9}, and
 * others read while one writes: whoever asks next gets what a full scan gives, and what the killed
 * have left is gone after the next update. A short run; {@code org.korpu.faults.KillRun} is the
 * long one.
 */
class KilledIndexIT {

  private static final int KILLS = 6;
  private static final int FOLDERS = 2;
  private static final int READERS = 3;
  private static final int TURNS = 2;

  @TempDir Path folder;

  @Test
  void lookupAfterAKilledUpdateGivesWhatAFullScanGives() throws Exception {
    long seed = Long.getLong("korpu.seed", System.nanoTime());
    System.out.println("KilledIndexIT: -Dkorpu.seed=" + seed);
    ExecutorService threads = Executors.newFixedThreadPool(FOLDERS);
    int unfinished = 0;
    try {
      List<Future<Integer>> all = new ArrayList<>();
      for (int i = 0; i < FOLDERS; i++) {
        Path root = Files.createDirectory(folder.resolve("w" + i));
        Random random = new Random(seed + i);
        all.add(threads.submit(() -> killManyTimes(root, random)));
      }
      for (Future<Integer> each : all) {
        unfinished += each.get();
      }
    } finally {
      threads.shutdown();
    }
    System.out.println("KilledIndexIT: " + unfinished + " updates ended half-way");
    assertThat(unfinished).as("updates that were killed half-way").isPositive();
  }

  private static int killManyTimes(Path root, Random random) throws Exception {
    MadeUnits made = new MadeUnits(random);
    TmxMemory memory = memory(root);
    add(memory, made.units(600));
    assertThat(start(root).waitFor()).isZero();
    int unfinished = 0;
    for (int kill = 0; kill < KILLS / FOLDERS; kill++) {
      if (random.nextInt(4) == 0) {
        deleteIndex(root);
      }
      add(memory, made.units(1 + random.nextInt(300)));
      Process process = start(root);
      waitForTheMoment(process, root, random);
      process.toHandle().destroyForcibly();
      process.waitFor();
      unfinished += index(root).verify() ? 0 : 1;

      index(root).prepare();
      assertThat(index(root).verify()).isTrue();
      assertThat(namesIn(root)).as("files of the index").hasSizeLessThan(13);
      assertAnswersLikeAScan(root, made);
    }
    return unfinished;
  }

  @Test
  void readersSeeAWholeIndexWhileAnotherWrites() throws Exception {
    MadeUnits made = new MadeUnits(new Random(20261123));
    TmxMemory memory = memory(folder);
    add(memory, made.units(800));
    assertThat(start(folder).waitFor()).isZero();
    AtomicBoolean done = new AtomicBoolean();
    AtomicReference<Throwable> fault = new AtomicReference<>();
    List<Thread> readers = new ArrayList<>();
    for (int i = 0; i < READERS; i++) {
      MadeUnits own = new MadeUnits(new Random(i));
      Thread reader =
          new Thread(
              () -> {
                while (!done.get()) {
                  // Whatever state it opens, it stays with that one.
                  MemoryIndex index = index(folder);
                  Query query = own.query(50, 5);
                  assertThat(matches(index, query)).isEqualTo(matches(index, query));
                }
              });
      reader.setUncaughtExceptionHandler((dead, thrown) -> fault.compareAndSet(null, thrown));
      readers.add(reader);
      reader.start();
    }
    try {
      for (int turn = 0; turn < TURNS; turn++) {
        add(memory, made.units(1 + turn));
        assertThat(start(folder).waitFor()).isZero();
      }
    } finally {
      done.set(true);
      for (Thread reader : readers) {
        reader.join();
      }
    }
    assertThat(fault.get()).isNull();
    assertAnswersLikeAScan(folder, made);
  }

  private static void assertAnswersLikeAScan(Path root, MadeUnits made) throws IOException {
    ExhaustiveScan scan = new ExhaustiveScan(List.of(memory(root)), fault -> {});
    MemoryIndex index = index(root);
    for (int i = 0; i < 8; i++) {
      Query query = made.query(50, 5);
      assertThat(matches(index, query)).isEqualTo(matches(scan, query));
    }
  }

  private static List<Match> matches(CandidateSource source, Query query) {
    return new Matcher(List.of(source), new Scorer(), Penalties.NONE).match(query);
  }

  /** Runs {@code korpu tm index}. */
  private static Process start(Path root) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path"),
            "org.korpu.cli.Main",
            "tm",
            "index",
            "made.tmx");
    builder.environment().put("XDG_CACHE_HOME", root.resolve("cache").toString());
    return builder
        .directory(root.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /**
   * Any time, or just after something has happened in the folder of the index: most of an update is
   * reading, and the moments that matter are short.
   */
  private static void waitForTheMoment(Process process, Path root, Random random) throws Exception {
    if (random.nextInt(4) == 0) {
      process.waitFor(random.nextInt(1500), TimeUnit.MILLISECONDS);
      return;
    }
    int changes = 1 + random.nextInt(6);
    List<String> before = namesIn(root);
    while (changes > 0 && process.isAlive()) {
      LockSupport.parkNanos(30_000);
      List<String> now = namesIn(root);
      if (!now.equals(before)) {
        changes--;
        before = now;
      }
    }
    Thread.sleep(0, random.nextInt(2) * random.nextInt(1_000_000));
  }

  private static List<String> namesIn(Path root) throws IOException {
    String[] here = indexFolder(root).toFile().list();
    List<String> names = new ArrayList<>(List.of(here == null ? new String[0] : here));
    names.sort(null);
    return names;
  }

  private static void deleteIndex(Path root) throws IOException {
    for (String name : namesIn(root)) {
      Files.delete(indexFolder(root).resolve(name));
    }
  }

  /** The folder that {@code tm index} has made. */
  private static Path indexFolder(Path root) throws IOException {
    try (Stream<Path> folders = Files.list(root.resolve("cache/korpu/index"))) {
      return folders.findFirst().orElseThrow();
    }
  }

  private static MemoryIndex index(Path root) {
    try {
      TmxMemory memory = memory(root);
      return new MemoryIndex(memory, memory.file(), indexFolder(root), fault -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TmxMemory memory(Path root) {
    return TmxMemory.orNew(
        root.resolve("made.tmx"), "made.tmx", TmxHeader.of(LanguageTag.EN, "test"));
  }

  private static void add(TmxMemory memory, List<TranslationUnit> units) {
    memory.rewrite(
        new UnitRewriter() {
          @Override
          public void rewrite(StoredUnit unit, Consumer<TranslationUnit> out) {
            out.accept(unit.unit());
          }

          @Override
          public void finish(Consumer<TranslationUnit> out) {
            units.forEach(out);
          }
        },
        fault -> {});
  }
}
