package org.korpu.files;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Records of bytes put aside on the disk, for what does not fit into memory: written in sequence,
 * read in any order. They lie in the system's folder for temporary files and are gone when this is
 * closed or the process ends, however it ends.
 *
 * <p>For one thread. Reading a record of a few kilobytes costs one call of the system.
 */
public final class Scratch implements Closeable {

  /** Collected before it is written, in bytes. */
  private static final int WRITE_BUFFER = 1 << 20;

  /** Read at a time, in bytes: most records fit. */
  private static final int READ_BUFFER = 1 << 13;

  private final Path file;
  private final FileChannel channel;
  private final ByteBuffer pending = ByteBuffer.allocateDirect(WRITE_BUFFER);
  private final ByteBuffer window = ByteBuffer.allocateDirect(READ_BUFFER);
  private long written;

  /** Without records. */
  public Scratch() throws IOException {
    file = Files.createTempFile("korpu", ".tmp");
    channel =
        FileChannel.open(
            file,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
  }

  /** Puts a record aside and says where it is. */
  public long put(byte[] record) throws IOException {
    long place = written + pending.position();
    if (pending.remaining() < Integer.BYTES + record.length) {
      flush();
    }
    if (pending.remaining() < Integer.BYTES + record.length) {
      ByteBuffer large = ByteBuffer.allocate(Integer.BYTES + record.length);
      large.putInt(record.length).put(record).flip();
      writeAll(large);
    } else {
      pending.putInt(record.length).put(record);
    }
    return place;
  }

  /** The record of a place that {@link #put} gave. */
  public byte[] get(long place) throws IOException {
    if (pending.position() > 0) {
      flush();
    }
    window.clear();
    readInto(window, place, Integer.BYTES);
    window.flip();
    byte[] record = new byte[window.getInt()];
    int there = Math.min(record.length, window.remaining());
    window.get(record, 0, there);
    if (there < record.length) {
      ByteBuffer rest = ByteBuffer.wrap(record, there, record.length - there);
      readInto(rest, place + Integer.BYTES + there, rest.remaining());
    }
    return record;
  }

  /** Deletes the records. */
  @Override
  public void close() throws IOException {
    channel.close();
  }

  private void readInto(ByteBuffer buffer, long place, int least) throws IOException {
    int total = 0;
    while (total < least) {
      int read = channel.read(buffer, place + total);
      if (read < 0) {
        throw new EOFException("no record at " + place);
      }
      total += read;
    }
  }

  private void flush() throws IOException {
    pending.flip();
    writeAll(pending);
    pending.clear();
  }

  private void writeAll(ByteBuffer bytes) throws IOException {
    try {
      while (bytes.hasRemaining()) {
        written += channel.write(bytes, written);
      }
    } catch (IOException e) {
      throw NamedOutput.named(file, e);
    }
  }
}
