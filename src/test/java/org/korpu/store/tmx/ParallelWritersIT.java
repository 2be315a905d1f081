package org.korpu.store.tmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korpu.files.FileState;
import org.korpu.files.Journal;
import org.korpu.files.JournalRecord;
import org.korpu.files.WriteHistory;
import org.korpu.files.WriteHistory.Outcome;

/** Processes and threads that write one memory at the same time. */
class ParallelWritersIT {

  private static final int PROCESSES = 4;
  private static final int THREADS = 3;
  private static final int WRITES = 5;

  @TempDir Path root;

  @Test
  void noUnitIsLostAndEveryWriteIsJournalledAndCanBeUndone() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < PROCESSES; i++) {
      processes.add(
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Writers.class.getName(),
                  root.toString(),
                  Integer.toString(i))
              .inheritIO()
              .start());
    }
    for (Process process : processes) {
      assertThat(process.waitFor()).isZero();
    }

    TreeSet<String> ids = new TreeSet<>();
    Growth.memory(root).forEach(stored -> ids.add(stored.unit().id()), fault -> {});
    TreeSet<String> expected = new TreeSet<>();
    for (int writer = 0; writer < PROCESSES * THREADS; writer++) {
      for (int i = 0; i < WRITES; i++) {
        expected.add("u" + writer + "-" + i);
      }
    }
    assertThat(ids).isEqualTo(expected);

    Journal journal = Growth.journal(root);
    List<JournalRecord> records = journal.records(damaged -> {});
    assertThat(records).hasSize(expected.size());
    assertThat(
            WriteHistory.of(records, name -> FileState.of(journal.fileOf(name))).steps().stream()
                .flatMap(step -> step.writes().stream()))
        .allMatch(write -> write.outcome() == Outcome.DONE);
    journal.restore(records);
    assertThat(root.resolve("x.tmx")).doesNotExist();
  }

  /** Some threads that each add units one by one. */
  static final class Writers {

    public static void main(String[] arguments) throws InterruptedException {
      List<Thread> threads = new ArrayList<>();
      for (int t = 0; t < THREADS; t++) {
        int writer = Integer.parseInt(arguments[1]) * THREADS + t;
        Thread thread =
            new Thread(
                () -> {
                  TmxMemory memory = Growth.memory(Path.of(arguments[0]));
                  for (int i = 0; i < WRITES; i++) {
                    Growth.add(memory, List.of(Growth.unit(writer, i)));
                  }
                });
        thread.setUncaughtExceptionHandler(
            (dead, fault) -> {
              fault.printStackTrace();
              Runtime.getRuntime().halt(1);
            });
        threads.add(thread);
        thread.start();
      }
      for (Thread thread : threads) {
        thread.join();
      }
    }
  }
}
