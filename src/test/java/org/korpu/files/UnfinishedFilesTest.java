package org.korpu.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class UnfinishedFilesTest {

  @TempDir Path folder;

  @Test
  @DisabledOnOs(OS.WINDOWS) // where a process can only be killed
  void processThatIsToldToEndLeavesTheOldFileAndNothingElse() throws Exception {
    Path file = Files.writeString(folder.resolve("memory.tmx"), "old");
    Process process = TestProcess.start(Writing.class, List.of(file.toString()));
    try {
      assertThat(process.getInputStream().read()).isEqualTo('w');
      assertThat(names()).hasSize(2);
      process.destroy();
      process.waitFor();
    } finally {
      process.destroyForcibly();
    }
    assertThat(names()).containsExactly("memory.tmx");
    assertThat(file).hasContent("old");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(each -> each.getFileName().toString()).toList();
    }
  }

  /** Writes half a file and waits. */
  static final class Writing {
    public static void main(String[] arguments) throws IOException {
      AtomicFile.write(
          Path.of(arguments[0]),
          out -> {
            out.write("half".getBytes(StandardCharsets.UTF_8));
            System.out.write('w');
            System.out.flush();
            try {
              new CountDownLatch(1).await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          });
    }
  }
}
