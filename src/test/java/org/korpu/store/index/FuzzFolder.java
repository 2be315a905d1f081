package org.korpu.store.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for one run, in memory where the system has such a disk: forcing costs nothing there.
 */
record FuzzFolder(Path path) implements AutoCloseable {

  static FuzzFolder create() throws IOException {
    Path fast = Path.of("/dev/shm");
    return new FuzzFolder(
        Files.isWritable(fast)
            ? Files.createTempDirectory(fast, "korpu-fuzz")
            : Files.createTempDirectory("korpu-fuzz"));
  }

  @Override
  public void close() {
    try (Stream<Path> walk = Files.walk(path)) {
      List<Path> all = walk.sorted((a, b) -> b.compareTo(a)).toList();
      for (Path each : all) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
