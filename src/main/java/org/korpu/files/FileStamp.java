package org.korpu.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the system says about a file without reading it: enough to see that it was changed, unless
 * it was changed in place, to the same size, within the same tick of the clock of its file system.
 *
 * @param size in bytes
 * @param modified when it was last written, in nanoseconds since 1970
 * @param changed when the system last wrote down anything about it, in nanoseconds since 1970:
 *     unlike {@code modified}, nobody can set it. 0 where the system has no such thing
 * @param key what the file system calls the file (its inode); another one once it was replaced.
 *     Empty where the system has no such thing
 */
public record FileStamp(long size, long modified, long changed, String key) {

  /** A coarse clock of a file system, such as that of FAT, ticks every two seconds. */
  private static final long TICK = TimeUnit.SECONDS.toNanos(2);

  /** The stamp of a file; links are followed. */
  public static FileStamp of(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    Object key = attributes.fileKey();
    return new FileStamp(
        attributes.size(),
        attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
        changed(file),
        key == null ? "" : key.toString().replace(' ', '_'));
  }

  /**
   * Whether the clock of the file system has ticked since the file was written: a later change
   * shows in the stamp.
   */
  public boolean isSettled() {
    long now = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    return now - Math.max(modified, changed) > TICK;
  }

  // Written out: the first record that is asked for its own costs a cold start 30 ms.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FileStamp stamp
        && size == stamp.size
        && modified == stamp.modified
        && changed == stamp.changed
        && key.equals(stamp.key);
  }

  @Override
  public int hashCode() {
    return Objects.hash(size, modified, changed, key);
  }

  private static long changed(Path file) throws IOException {
    try {
      return ((FileTime) Files.getAttribute(file, "unix:ctime")).to(TimeUnit.NANOSECONDS);
    } catch (UnsupportedOperationException | IllegalArgumentException e) {
      return 0;
    }
  }
}
