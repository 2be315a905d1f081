package org.korpu.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;

/**
 * Unpacks an archive into memory within limits. Nothing is written to the disk: a part named {@code
 * ../../x} is a part of that name and nothing else.
 *
 * <p>What the archive says about sizes is not believed; bytes are counted as they come. Parts that
 * nobody wants are counted as well, since they take time.
 */
public final class ArchiveParts {

  private static final int BUFFER = 1 << 16;

  private static final long MEGABYTE = 1_000_000;

  private final String file;
  private final long packed;
  private final ArchiveLimits limits;
  private long size;

  private ArchiveParts(String file, long packed, ArchiveLimits limits) {
    this.file = file;
    this.packed = packed;
    this.limits = limits;
  }

  /**
   * The parts of an archive by name, in its order.
   *
   * @param bytes a ZIP file
   * @param file its path as the user gave it, for messages
   * @param wanted the names of the parts that are kept
   * @throws InputException if a limit is passed, or two parts have one name
   * @throws ZipException if the archive is damaged
   */
  public static Map<String, byte[]> unpack(
      byte[] bytes, String file, ArchiveLimits limits, Predicate<String> wanted)
      throws IOException {
    return new ArchiveParts(file, bytes.length, limits).unpack(bytes, wanted);
  }

  private Map<String, byte[]> unpack(byte[] bytes, Predicate<String> wanted) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    Set<String> names = new HashSet<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (!names.add(name)) {
          throw fault(
              Message.of(ArchiveMessage.SAME_NAME, name), Message.of(ArchiveMessage.SAVE_AGAIN));
        }
        if (names.size() > limits.parts()) {
          throw passed(Message.of(ArchiveMessage.TOO_MANY_PARTS, limits.parts()), "parts");
        }
        byte[] part = part(zip, name, wanted.test(name));
        if (wanted.test(name)) {
          parts.put(name, part);
        }
      }
    } catch (EOFException | IllegalArgumentException e) {
      ZipException damaged = new ZipException(String.valueOf(e.getMessage()));
      damaged.initCause(e);
      throw damaged;
    }
    return parts;
  }

  private byte[] part(ZipInputStream zip, String name, boolean kept) throws IOException {
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    long length = 0;
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      length += read;
      size += read;
      if (size > ArchiveLimits.SMALL && size / limits.ratio() > packed) {
        throw passed(Message.of(ArchiveMessage.TOO_DENSE, limits.ratio()), "ratio");
      }
      if (length > limits.part()) {
        throw passed(
            Message.of(ArchiveMessage.PART_TOO_LARGE, name, limits.part() / MEGABYTE), "part");
      }
      if (size > limits.total()) {
        throw passed(Message.of(ArchiveMessage.TOO_LARGE, limits.total() / MEGABYTE), "unpacked");
      }
      if (kept) {
        part.write(buffer, 0, read);
      }
    }
    return part.toByteArray();
  }

  private InputException passed(Message cause, String setting) {
    return fault(cause, Message.of(ArchiveMessage.RAISE_LIMIT, setting));
  }

  private InputException fault(Message cause, Message advice) {
    return new InputException(Diagnostic.error(file, null, cause).withAdvice(advice));
  }
}
