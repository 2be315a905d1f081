package org.korpu.files;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is behind a fault of the disk that has no exception of its own. */
public enum DiskTrouble {
  /** There is no room left, or no more of what the user may have of it. */
  FULL,
  /** It can be read only. */
  READ_ONLY,
  /** Anything else. */
  UNKNOWN;

  /** How Linux, macOS and Windows say it in English. */
  private static final List<String> FULL_WORDS =
      List.of("no space left on device", "disk quota exceeded", "not enough space", "disk full");

  private static final List<String> READ_ONLY_WORDS =
      List.of("read-only file system", "write protected");

  /** Where less is left than a file system gives out at once, there is none. */
  private static final long NOTHING = 1 << 16;

  /**
   * The trouble behind a fault: told by the system's words and, since those follow its language, by
   * what the file system says of itself where the file lies.
   */
  public static DiskTrouble of(IOException fault) {
    FileSystemException named = fault instanceof FileSystemException file ? file : null;
    String said = named == null ? fault.getMessage() : named.getReason();
    if (said == null) {
      return UNKNOWN;
    }
    String words = said.toLowerCase(Locale.ROOT);
    if (FULL_WORDS.stream().anyMatch(words::contains)) {
      return FULL;
    }
    if (READ_ONLY_WORDS.stream().anyMatch(words::contains)) {
      return READ_ONLY;
    }
    return named == null ? UNKNOWN : at(named.getFile());
  }

  private static DiskTrouble at(@Nullable String file) {
    if (file == null) {
      return UNKNOWN;
    }
    try {
      Path at = Path.of(file).toAbsolutePath();
      while (at != null && !Files.exists(at)) {
        at = at.getParent();
      }
      if (at == null) {
        return UNKNOWN;
      }
      FileStore store = Files.getFileStore(at);
      if (store.isReadOnly()) {
        return READ_ONLY;
      }
      return store.getUsableSpace() < NOTHING && Files.isWritable(at) ? FULL : UNKNOWN;
    } catch (IOException | InvalidPathException e) {
      return UNKNOWN;
    }
  }
}
