package org.korpu.store.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder that is deleted, with all that is in it, when the process ends. */
final class TemporaryFolder {

  private TemporaryFolder() {}

  static Path create() throws IOException {
    Path folder = Files.createTempDirectory("korpu-index");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder), "temporary"));
    return folder;
  }

  private static void delete(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException ignored) {
      // Nobody is left to tell; the folder is in the one for temporary files.
    }
  }
}
