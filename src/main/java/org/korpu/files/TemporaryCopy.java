package org.korpu.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A copy of a stream on the disk, for what must be read more than once, such as standard input. It
 * lies in the system's folder for temporary files and is deleted when it is closed or when the
 * process is interrupted.
 */
public final class TemporaryCopy implements Closeable {

  private final Path file;

  private TemporaryCopy(Path file) {
    this.file = file;
  }

  /** Copies a stream to its end; the caller closes it. */
  public static TemporaryCopy of(InputStream in) throws IOException {
    Path file = Files.createTempFile("korpu", ".tmp");
    UnfinishedFiles.add(file);
    TemporaryCopy copy = new TemporaryCopy(file);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      in.transferTo(new NamedOutput(channel, file));
      return copy;
    } catch (IOException | RuntimeException e) {
      copy.close();
      throw e;
    }
  }

  /** Where the copy lies. */
  public Path file() {
    return file;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    UnfinishedFiles.remove(file);
  }
}
