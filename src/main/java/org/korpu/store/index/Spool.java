package org.korpu.store.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Bytes put aside until their place in a file is known: in memory while they are few, in a
 * temporary file once they are many. At most 2 GB. For one thread at a time.
 */
final class Spool implements AutoCloseable {

  /** What stays in memory. */
  private static final int SMALL = 1 << 16;

  private final Path folder;
  private final String name;
  private ByteBuffer buffer = ByteBuffer.allocate(1 << 12).order(ByteOrder.LITTLE_ENDIAN);
  private @Nullable Path file;
  private @Nullable FileChannel channel;
  private long spilled;

  /**
   * An empty spool.
   *
   * @param folder where the temporary file goes
   * @param name a name that no other spool of the folder has
   */
  Spool(Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  long length() {
    return spilled + buffer.position();
  }

  void bytes(byte[] bytes, int length) throws IOException {
    int from = 0;
    while (from < length) {
      room(1);
      int part = Math.min(length - from, buffer.remaining());
      buffer.put(bytes, from, part);
      from += part;
    }
  }

  void number(int value) throws IOException {
    room(Integer.BYTES);
    buffer.putInt(value);
  }

  void number(long value) throws IOException {
    room(Long.BYTES);
    buffer.putLong(value);
  }

  void numbers(int[] values, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      number(values[i]);
    }
  }

  /** All bytes, to be read while the spool is open; nothing may be added any more. */
  ByteBuffer content() throws IOException {
    FileChannel open = channel;
    if (open == null) {
      return buffer.duplicate().flip().slice().order(ByteOrder.LITTLE_ENDIAN);
    }
    spill(open);
    return open.map(FileChannel.MapMode.READ_ONLY, 0, spilled).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Appends all bytes to a file. */
  void copyTo(FileChannel target) throws IOException {
    FileChannel open = channel;
    if (open == null) {
      ByteBuffer all = content();
      while (all.hasRemaining()) {
        target.write(all);
      }
      return;
    }
    spill(open);
    for (long from = 0; from < spilled; ) {
      from += open.transferTo(from, spilled - from, target);
    }
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }

  private void room(int bytes) throws IOException {
    if (buffer.remaining() >= bytes) {
      return;
    }
    if (channel == null && buffer.capacity() < SMALL) {
      ByteBuffer larger = ByteBuffer.allocate(2 * buffer.capacity()).order(ByteOrder.LITTLE_ENDIAN);
      larger.put(buffer.flip());
      buffer = larger;
      return;
    }
    FileChannel open = channel;
    if (open == null) {
      Path temporary = folder.resolve(name + ".tmp");
      file = temporary;
      open =
          FileChannel.open(
              temporary,
              StandardOpenOption.CREATE_NEW,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      channel = open;
    }
    spill(open);
  }

  private void spill(FileChannel open) throws IOException {
    buffer.flip();
    while (buffer.hasRemaining()) {
      spilled += open.write(buffer);
    }
    buffer.clear();
    if (spilled > Integer.MAX_VALUE) {
      throw new IOException(name + " grows beyond 2 GB");
    }
  }
}
