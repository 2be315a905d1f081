package org.korpu.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reading named files. Compressed files ({@code memory.tmx.gz}) are known by their first two bytes,
 * not by their names, and are expanded on the way.
 *
 * <p>The bytes of a large file are counted as {@link org.korpu.progress.LongWork} while it is read.
 *
 * <p>Faults are the exceptions of {@link java.nio.file}, whose message is the path: {@link
 * java.nio.file.NoSuchFileException}, {@link java.nio.file.AccessDeniedException}, and {@link
 * IsDirectoryException} where the path names a folder. Reading in a thread that is interrupted ends
 * with an {@link java.io.InterruptedIOException}.
 */
public final class FileInput {

  /** Read-ahead in bytes: past 64 KiB a larger buffer made reading no faster. */
  private static final int BUFFER = 1 << 16;

  private FileInput() {}

  /**
   * Opens a file, expanded if it is compressed. The caller closes the stream; it is buffered and
   * for one thread. A damaged compressed file shows only while it is read, as a {@link
   * java.util.zip.ZipException} or {@link java.io.EOFException}, and one that grows beyond measure
   * as a {@link TooDenseException}.
   */
  public static InputStream open(Path file) throws IOException {
    BufferedInputStream raw = raw(file);
    try {
      return expanded(raw);
    } catch (IOException | RuntimeException e) {
      raw.close();
      throw e;
    }
  }

  /**
   * What a stream holds, such as standard input: expanded if it is compressed. Closing the result
   * closes the stream.
   */
  public static InputStream expanded(InputStream stream) throws IOException {
    InputStream in = stream.markSupported() ? stream : new BufferedInputStream(stream, BUFFER);
    return startsCompressed(in) ? ExpandedStream.of(in, BUFFER) : in;
  }

  /** Whether there is a file or folder of this name; a symbolic link is followed. */
  public static boolean exists(Path file) {
    return Files.exists(file);
  }

  /** The whole content of a file, expanded if it is compressed. */
  public static byte[] readAll(Path file) throws IOException {
    try (InputStream in = open(file)) {
      return in.readAllBytes();
    }
  }

  /** Whether a file is compressed: its first two bytes are those of gzip. */
  public static boolean isCompressed(Path file) throws IOException {
    try (BufferedInputStream in = raw(file)) {
      return startsCompressed(in);
    }
  }

  /** The bytes as they are on the disk. */
  static BufferedInputStream raw(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      // The JDK opens a folder on Unix and fails only at the first read, without the path.
      throw new IsDirectoryException(file.toString());
    }
    return new BufferedInputStream(new InterruptibleInput(WatchedInput.open(file)), BUFFER);
  }

  private static boolean startsCompressed(InputStream in) throws IOException {
    in.mark(2);
    int first = in.read();
    int second = in.read();
    in.reset();
    return first == 0x1f && second == 0x8b; // RFC 1952, section 2.3.1
  }
}
