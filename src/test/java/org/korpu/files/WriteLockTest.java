package org.korpu.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteLockTest {

  private static final Duration LONG = Duration.ofSeconds(60);

  @TempDir Path folder;

  @Test
  void secondHolderInTheSameProcessIsRefused() throws IOException {
    Path file = folder.resolve("a.tmx");
    try (WriteLock first = WriteLock.acquire(file, LONG)) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> WriteLock.acquire(file, Duration.ofMillis(50)))
          .isInstanceOf(FileBusyException.class)
          .hasMessage(file.toString());
    }
  }

  @Test
  void lockCanBeTakenAgainOnceItWasGivenBack() throws IOException {
    Path file = folder.resolve("a.tmx");
    for (int i = 0; i < 3; i++) {
      WriteLock lock = WriteLock.acquire(file, Duration.ZERO);
      lock.close();
      lock.close();
    }
    assertThat(folder.resolve(".a.tmx.lock")).isEmptyFile();
  }

  @Test
  void spellingsOfOnePathShareOneLock() throws IOException {
    Path file = folder.resolve("a.tmx");
    Path other = folder.resolve("x/../a.tmx");
    Files.createDirectory(folder.resolve("x"));
    try (WriteLock first = WriteLock.acquire(file, LONG)) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> WriteLock.acquire(other, Duration.ZERO))
          .isInstanceOf(FileBusyException.class);
    }
  }

  @Test
  void missingFolderIsNamed() {
    assertThatThrownBy(() -> WriteLock.acquire(folder.resolve("none/a"), Duration.ZERO))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void noThreadLosesTheChangeOfAnother() throws Exception {
    Path file = Files.writeString(folder.resolve("count"), "0");
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        all.add(threads.submit(() -> Counting.count(file, 10)));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      threads.shutdown();
    }
    assertThat(Files.readString(file)).isEqualTo("40");
  }

  @Test
  void noProcessLosesTheChangeOfAnother() throws Exception {
    Path file = Files.writeString(folder.resolve("count"), "0");
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      processes.add(TestProcess.start(Counting.class, List.of(file.toString())));
    }
    Counting.count(file, 10);
    for (Process process : processes) {
      assertThat(process.waitFor()).isZero();
    }
    assertThat(Files.readString(file)).isEqualTo("30");
  }

  /** Reads a number, adds one, writes it back: ten times. */
  static final class Counting {

    public static void main(String[] arguments) throws IOException {
      count(Path.of(arguments[0]), 10);
    }

    static Void count(Path file, int times) throws IOException {
      for (int i = 0; i < times; i++) {
        try (WriteLock lock = WriteLock.acquire(file, LONG)) {
          assertThat(lock).isNotNull();
          int next = Integer.parseInt(Files.readString(file)) + 1;
          AtomicFile.write(file, out -> out.write(Integer.toString(next).getBytes(UTF_8)));
        }
      }
      return null;
    }
  }
}
