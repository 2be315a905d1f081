package org.korpu.files;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether a folder can take files.
 *
 * @param access whether files can be made in it, as far as permissions tell
 * @param free how many bytes its disk has for this user
 */
public record FolderRoom(Access access, long free) {

  /** Whether files can be made in a folder. */
  public enum Access {
    /** There is no such folder. */
    MISSING,
    /** They cannot. */
    READ_ONLY,
    /** They can. */
    WRITABLE
  }

  /** What a folder can take; a folder that is missing has no room. Writes nothing to find out. */
  public static FolderRoom of(Path folder) {
    if (!Files.isDirectory(folder)) {
      return new FolderRoom(Access.MISSING, 0);
    }
    // Not by the file store: that is looked up among the mounts, and a container may not list its
    // own.
    return new FolderRoom(
        Files.isWritable(folder) ? Access.WRITABLE : Access.READ_ONLY,
        folder.toFile().getUsableSpace());
  }
}
