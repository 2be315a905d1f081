package org.korpu.store.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * Writes a segment file: a head, the sections one after the other, and a table of them at the end.
 * The file counts for nothing until {@link #finish}, and is not used by anybody before the manifest
 * names it.
 */
final class SegmentOutput implements AutoCloseable {

  /** "korpuidx", read as a number of eight bytes, the lowest first. */
  static final long MAGIC = 0x7864697570726f6bL;

  /** The layout of files and the meaning of their sections. */
  static final int VERSION = 10;

  /** Magic, version of the format, version of the stem keys. */
  static final int HEAD = Long.BYTES + 2 * Integer.BYTES;

  /** Section, field, offset, length, checksum. */
  static final int ROW = 2 * Integer.BYTES + 2 * Long.BYTES + Integer.BYTES;

  /** Offset of the table, rows, checksum of the table, magic. */
  static final int FOOT = 2 * Long.BYTES + 2 * Integer.BYTES;

  private final FileChannel channel;
  private final ByteSink table = new ByteSink();
  private int rows;

  SegmentOutput(Path file, int stemVersion) throws IOException {
    channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    ByteBuffer head = buffer(HEAD).putLong(MAGIC).putInt(VERSION).putInt(stemVersion);
    write(head.flip());
  }

  /** Writes a section. */
  void section(Section section, int field, Spool content) throws IOException {
    long from = begin();
    content.copyTo(channel);
    row(section, field, from, checksum(content.content()));
  }

  void section(Section section, int field, byte[] content) throws IOException {
    section(section, field, ByteBuffer.wrap(content));
  }

  void section(Section section, int field, int[] content) throws IOException {
    long from = begin();
    CRC32C sum = new CRC32C();
    ByteBuffer part = buffer(1 << 16);
    for (int value : content) {
      if (!part.hasRemaining()) {
        drain(part, sum);
      }
      part.putInt(value);
    }
    drain(part, sum);
    row(section, field, from, (int) sum.getValue());
  }

  void section(Section section, int field, long[] content) throws IOException {
    long from = begin();
    CRC32C sum = new CRC32C();
    ByteBuffer part = buffer(1 << 16);
    for (long value : content) {
      if (!part.hasRemaining()) {
        drain(part, sum);
      }
      part.putLong(value);
    }
    drain(part, sum);
    row(section, field, from, (int) sum.getValue());
  }

  /** Writes the table; returns once all is on the disk. */
  void finish() throws IOException {
    long at = begin();
    ByteBuffer content = ByteBuffer.wrap(table.array(), 0, table.length());
    int sum = checksum(content.duplicate());
    write(content);
    write(buffer(FOOT).putLong(at).putInt(rows).putInt(sum).putLong(MAGIC).flip());
    channel.force(true);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  static int checksum(ByteBuffer content) {
    CRC32C sum = new CRC32C();
    sum.update(content);
    return (int) sum.getValue();
  }

  private void section(Section section, int field, ByteBuffer content) throws IOException {
    long from = begin();
    int sum = checksum(content.duplicate());
    write(content);
    row(section, field, from, sum);
  }

  /** Sections begin at multiples of eight. */
  private long begin() throws IOException {
    int odd = (int) (channel.position() % Long.BYTES);
    if (odd > 0) {
      write(ByteBuffer.allocate(Long.BYTES - odd));
    }
    return channel.position();
  }

  @SuppressWarnings("EnumOrdinal") // the order of sections is part of the format
  private void row(Section section, int field, long from, int sum) throws IOException {
    rows++;
    table.fixed(section.ordinal(), Integer.BYTES);
    table.fixed(field, Integer.BYTES);
    table.fixed(from, Long.BYTES);
    table.fixed(channel.position() - from, Long.BYTES);
    table.fixed(sum, Integer.BYTES);
  }

  private void drain(ByteBuffer part, CRC32C sum) throws IOException {
    part.flip();
    sum.update(part.duplicate());
    write(part);
    part.clear();
  }

  private void write(ByteBuffer content) throws IOException {
    while (content.hasRemaining()) {
      channel.write(content);
    }
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
