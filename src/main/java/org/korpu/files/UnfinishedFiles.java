package org.korpu.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Temporary files that are being written. They are deleted when the process is interrupted or told
 * to end: a signal runs no {@code finally}. Only {@code kill -9} and a power failure leave them.
 */
final class UnfinishedFiles {

  private static final Set<Path> FILES = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(UnfinishedFiles::deleteAll, "unfinished"));
  }

  private UnfinishedFiles() {}

  /** Remembers a file, before it is there. */
  static void add(Path file) {
    FILES.add(file.toAbsolutePath());
  }

  /** Forgets a file that has been renamed or deleted. */
  static void remove(Path file) {
    FILES.remove(file.toAbsolutePath());
  }

  private static void deleteAll() {
    for (Path file : FILES) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException ignored) {
        // Nobody is left to tell; the name says what the file is.
      }
    }
  }
}
