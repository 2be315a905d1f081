package org.korpu.store.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A segment file mapped into memory. Opening reads all of it once and compares its checksums, three
 * to four gigabytes a second and core: a flipped bit would give a wrong answer, and no other fault.
 * Safe for many threads. The mapping ends when the object is no longer reachable.
 */
final class SegmentInput {

  private final Map<Key, ByteBuffer> sections = new HashMap<>();
  private final Map<Key, Integer> checksums = new HashMap<>();

  private record Key(Section section, int field) {

    // Written out: the first record that is asked for its own costs a cold start 30 ms.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && section == key.section && field == key.field;
    }

    @Override
    public int hashCode() {
      return 31 * section.hashCode() + field;
    }
  }

  /**
   * Maps a file.
   *
   * @throws CorruptIndexException if it is no segment file of this version, or damaged
   */
  SegmentInput(Path file, int stemVersion) throws IOException, CorruptIndexException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      if (size < SegmentOutput.HEAD + SegmentOutput.FOOT) {
        throw new CorruptIndexException(file + " is too short");
      }
      ByteBuffer head = map(channel, 0, SegmentOutput.HEAD);
      if (head.getLong() != SegmentOutput.MAGIC
          || head.getInt() != SegmentOutput.VERSION
          || head.getInt() != stemVersion) {
        throw new CorruptIndexException(file + " is of another version");
      }
      ByteBuffer foot = map(channel, size - SegmentOutput.FOOT, SegmentOutput.FOOT);
      long tableAt = foot.getLong();
      int rows = foot.getInt();
      int sum = foot.getInt();
      long tableSize = (long) rows * SegmentOutput.ROW;
      if (foot.getLong() != SegmentOutput.MAGIC
          || rows < 0
          || tableAt < 0
          || tableAt + tableSize != size - SegmentOutput.FOOT) {
        throw new CorruptIndexException(file + " is cut short");
      }
      ByteBuffer table = map(channel, tableAt, tableSize);
      if (SegmentOutput.checksum(table.duplicate()) != sum) {
        throw new CorruptIndexException(file + " has a damaged table");
      }
      readSections(channel, size, table, rows);
    }
    if (!sections.keySet().parallelStream().allMatch(this::isWhole)) {
      throw new CorruptIndexException(file + " has a damaged section");
    }
  }

  @SuppressWarnings("EnumOrdinal") // the order of sections is part of the format
  private void readSections(FileChannel channel, long size, ByteBuffer table, int rows)
      throws IOException {
    ByteBuffer whole = size <= Integer.MAX_VALUE ? map(channel, 0, size) : null;
    for (int i = 0; i < rows; i++) {
      Key key = new Key(Section.values()[table.getInt()], table.getInt());
      long from = table.getLong();
      long length = table.getLong();
      checksums.put(key, table.getInt());
      ByteBuffer content =
          whole == null
              ? map(channel, from, length)
              : whole.slice((int) from, (int) length).order(ByteOrder.LITTLE_ENDIAN);
      sections.put(key, content);
    }
  }

  /** The bytes of a section, read by absolute places only. */
  ByteBuffer bytes(Section section, int field) throws CorruptIndexException {
    ByteBuffer content = sections.get(new Key(section, field));
    if (content == null) {
      throw new CorruptIndexException("no section " + section + " of field " + field);
    }
    return content;
  }

  IntBuffer ints(Section section, int field) throws CorruptIndexException {
    return bytes(section, field).asIntBuffer();
  }

  LongBuffer longs(Section section, int field) throws CorruptIndexException {
    return bytes(section, field).asLongBuffer();
  }

  private boolean isWhole(Key key) {
    ByteBuffer content = sections.get(key);
    Integer wanted = checksums.get(key);
    return content != null
        && wanted != null
        && SegmentOutput.checksum(content.duplicate()) == wanted;
  }

  private static ByteBuffer map(FileChannel channel, long from, long length) throws IOException {
    return channel.map(FileChannel.MapMode.READ_ONLY, from, length).order(ByteOrder.LITTLE_ENDIAN);
  }
}
