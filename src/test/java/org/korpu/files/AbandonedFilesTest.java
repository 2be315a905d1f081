package org.korpu.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AbandonedFilesTest {

  @TempDir Path folder;

  @Test
  void nextWriterClearsWhatAKilledOneLeftADayAgo() throws IOException {
    left(".memory.tmx.1f.tmp", Duration.ofHours(25));
    write();
    assertThat(names()).containsExactly("memory.tmx");
  }

  @Test
  void unfinishedFileOfAWriterThatMayBeAliveStays() throws IOException {
    left(".memory.tmx.1f.tmp", Duration.ofHours(23));
    write();
    assertThat(names()).containsExactly(".memory.tmx.1f.tmp", "memory.tmx");
  }

  @Test
  void filesOfOthersStay() throws IOException {
    left(".memory.tmx.lock", Duration.ofDays(9));
    left(".memory.tmx.old.tmp", Duration.ofDays(9));
    left(".memory.tmx.bak.1f.tmp", Duration.ofDays(9));
    left(".other.tmx.1f.tmp", Duration.ofDays(9));
    left("memory.tmx.1f.tmp", Duration.ofDays(9));
    write();
    assertThat(names()).hasSize(6);
  }

  private void left(String name, Duration age) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "half");
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
  }

  private void write() throws IOException {
    AtomicFile.write(
        folder.resolve("memory.tmx"), out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }
}
