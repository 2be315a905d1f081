package org.korpu.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Which bytes a file holds. Two files of one state have the same bytes. Where a file may be absent,
 * null is its state.
 *
 * @param size how many bytes
 * @param digest their digest
 */
public record FileState(long size, Sha256 digest) {

  public FileState {
    if (size < 0) {
      throw new IllegalArgumentException("size " + size);
    }
  }

  /** The state of a file, null if there is none. Reads all of it; links are followed. */
  public static @Nullable FileState of(Path file) throws IOException {
    return Files.exists(file) ? new FileState(Files.size(file), Sha256.ofFile(file)) : null;
  }
}
