package org.korpu.files;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a journal record on the disk: eight bytes of magic, the version, the length of the
 * head, the head, its CRC-32, and to the end the kept bytes as a zlib stream (RFC 1950). Numbers
 * are big-endian; a text is its length in bytes and its UTF-8. The kept bytes need no checksum of
 * their own: what is restored is compared with the digest of the file before.
 */
final class RecordFile {

  private static final byte[] MAGIC = "KORPUJNL".getBytes(StandardCharsets.US_ASCII);
  private static final int VERSION = 1;

  /** A head longer than this is damage: names and command lines are far shorter. */
  private static final int LONGEST_HEAD = 1 << 20;

  /** The bytes before the head. */
  private static final int LEAD = MAGIC.length + Integer.BYTES + Integer.BYTES;

  private static final int BUFFER = 1 << 16;

  private RecordFile() {}

  /**
   * Writes a record.
   *
   * @param name the file by its name in the journal
   * @param before the file before; null if there is none
   */
  static void write(
      OutputStream out,
      JournalRecord.Origin origin,
      String name,
      Difference difference,
      @Nullable UnitCounts counts,
      @Nullable Path before)
      throws IOException {
    byte[] head = head(origin, name, difference, counts);
    CRC32 checksum = new CRC32();
    checksum.update(head);
    DataOutputStream data = new DataOutputStream(out);
    data.write(MAGIC);
    data.writeInt(VERSION);
    data.writeInt(head.length);
    data.write(head);
    data.writeInt((int) checksum.getValue());
    data.flush();
    FileState state = difference.before();
    long kept = state == null ? 0 : state.size() - difference.prefix() - difference.suffix();
    BlockDeflater packed = new BlockDeflater(out);
    if (before != null && kept > 0) {
      try (InputStream in = FileInput.raw(before)) {
        in.skipNBytes(difference.prefix());
        copy(in, kept, packed);
      }
    }
    packed.finish();
  }

  /**
   * Reads a record but not the bytes that it keeps.
   *
   * @throws DamagedRecordException if it cannot be read
   * @throws NoSuchFileException if it is gone
   */
  static JournalRecord read(Path file, long number) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 10)) {
      byte[] head = checkedHead(in, file);
      return record(new DataInputStream(new ByteArrayInputStream(head)), number);
    } catch (EOFException | IllegalArgumentException e) {
      throw new DamagedRecordException(file.toString(), e);
    }
  }

  /** Opens the bytes that a record keeps. The caller closes the stream. */
  static InputStream openKept(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    try {
      checkedHead(in, file);
      return new InflaterInputStream(in);
    } catch (EOFException e) {
      in.close();
      throw new DamagedRecordException(file.toString(), e);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /** Copies so many bytes. */
  static void copy(InputStream in, long length, OutputStream out) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long rest = length;
    while (rest > 0) {
      int read = in.read(buffer, 0, (int) Math.min(buffer.length, rest));
      if (read < 0) {
        throw new EOFException("bytes missing: " + rest);
      }
      out.write(buffer, 0, read);
      rest -= read;
    }
  }

  private static byte[] checkedHead(InputStream in, Path file) throws IOException {
    DataInputStream lead = new DataInputStream(new ByteArrayInputStream(in.readNBytes(LEAD)));
    byte[] magic = lead.readNBytes(MAGIC.length);
    int version = lead.readInt();
    int length = lead.readInt();
    if (!Arrays.equals(magic, MAGIC)) {
      throw new DamagedRecordException(file.toString(), "no record of a journal");
    }
    if (version != VERSION) {
      throw new DamagedRecordException(file.toString(), "version " + version);
    }
    if (length < 0 || length > LONGEST_HEAD) {
      throw new DamagedRecordException(file.toString(), "a head of " + length + " bytes");
    }
    byte[] head = in.readNBytes(length);
    CRC32 checksum = new CRC32();
    checksum.update(head);
    int expected = new DataInputStream(new ByteArrayInputStream(in.readNBytes(4))).readInt();
    if (head.length != length || (int) checksum.getValue() != expected) {
      throw new DamagedRecordException(file.toString(), "the checksum differs");
    }
    return head;
  }

  private static byte[] head(
      JournalRecord.Origin origin, String name, Difference difference, @Nullable UnitCounts counts)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream head = new DataOutputStream(bytes);
    text(head, origin.command());
    text(head, origin.run());
    head.writeLong(origin.time().toEpochMilli());
    text(head, name);
    state(head, difference.before());
    state(head, difference.after());
    head.writeLong(difference.prefix());
    head.writeLong(difference.suffix());
    head.writeBoolean(counts != null);
    if (counts != null) {
      head.writeLong(counts.added());
      head.writeLong(counts.changed());
      head.writeLong(counts.removed());
    }
    return bytes.toByteArray();
  }

  private static JournalRecord record(DataInputStream head, long number) throws IOException {
    String command = text(head);
    String run = text(head);
    Instant time = Instant.ofEpochMilli(head.readLong());
    return new JournalRecord(
        number,
        new JournalRecord.Origin(command, run, time),
        text(head),
        state(head),
        state(head),
        head.readLong(),
        head.readLong(),
        head.readBoolean()
            ? new UnitCounts(head.readLong(), head.readLong(), head.readLong())
            : null);
  }

  private static void text(DataOutputStream head, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    head.writeInt(bytes.length);
    head.write(bytes);
  }

  private static String text(DataInputStream head) throws IOException {
    int length = head.readInt();
    if (length < 0 || length > head.available()) {
      throw new EOFException();
    }
    return new String(head.readNBytes(length), StandardCharsets.UTF_8);
  }

  private static void state(DataOutputStream head, @Nullable FileState state) throws IOException {
    head.writeBoolean(state != null);
    if (state != null) {
      head.writeLong(state.size());
      head.write(HexFormat.of().parseHex(state.digest().hex()));
    }
  }

  private static @Nullable FileState state(DataInputStream head) throws IOException {
    if (!head.readBoolean()) {
      return null;
    }
    long size = head.readLong();
    byte[] digest = new byte[32];
    head.readFully(digest);
    return new FileState(size, Sha256.ofDigest(digest));
  }
}
