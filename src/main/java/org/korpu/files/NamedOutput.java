package org.korpu.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Writes to an open file. Its faults name the file, which those of an open channel do not. */
final class NamedOutput extends OutputStream {

  private final FileChannel channel;
  private final OutputStream out;
  private final Path file;

  /**
   * For a channel, which the caller closes.
   *
   * @param file what faults name: the file as the user knows it
   */
  NamedOutput(FileChannel channel, Path file) {
    this.channel = channel;
    this.out = Channels.newOutputStream(channel);
    this.file = file;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw named(file, e);
    }
  }

  /** Returns once what was written is on the disk. */
  void force() throws IOException {
    try {
      channel.force(true);
    } catch (IOException e) {
      throw named(file, e);
    }
  }

  /** A fault with the file that it befell; one that names a file stays as it is. */
  static FileSystemException named(Path file, IOException fault) {
    if (fault instanceof FileSystemException already) {
      return already;
    }
    FileSystemException named = new FileSystemException(file.toString(), null, fault.getMessage());
    named.initCause(fault);
    return named;
  }
}
