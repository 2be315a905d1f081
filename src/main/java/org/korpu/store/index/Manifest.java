package org.korpu.store.index;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.korpu.files.AtomicFile;
import org.korpu.files.FileStamp;
import org.korpu.files.Sha256;
import org.korpu.morph.StemKeys;

/**
 * What an index consists of, and which state of which memory it is of. To replace the manifest is
 * to commit: before, the index is the old one, and after, the new one.
 *
 * @param source the path of the memory
 * @param stamp the memory's file when it was read
 * @param digest the digest of its bytes
 * @param settled whether any later change of the file must show in its stamp; where not, the digest
 *     has to be compared
 * @param units how many units it has
 * @param faults how many faults were reported when it was read
 * @param segments the files of the segments, the oldest first
 * @param positions where their units stand in the memory
 */
record Manifest(
    String source,
    FileStamp stamp,
    Sha256 digest,
    boolean settled,
    int units,
    int faults,
    List<String> segments,
    Positions positions) {

  /** The name of the file in the folder of the index. */
  static final String FILE = "manifest";

  private static final String HEAD =
      "korpu index " + SegmentOutput.VERSION + " stems " + StemKeys.VERSION;

  /**
   * The positions of the units of all segments.
   *
   * @param file the name of their file
   * @param checksum the CRC-32C of its bytes
   */
  record Positions(String file, int checksum) {}

  Manifest {
    segments = List.copyOf(segments);
  }

  /** The manifest of a folder; empty if there is none, or none of this version. */
  static Optional<Manifest> read(Path folder) throws IOException {
    String text;
    try {
      text = Files.readString(folder.resolve(FILE));
    } catch (FileSystemException | CharacterCodingException e) {
      return Optional.empty(); // none that can be read
    }
    try {
      return parse(text.lines().toList());
    } catch (RuntimeException e) { // whatever is wrong with it: the index is made anew
      return Optional.empty();
    }
  }

  /** Makes this the manifest of a folder; returns once it is on the disk. */
  void write(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(HEAD);
    lines.add("source " + source);
    lines.add(
        String.join(
            " ",
            "stamp",
            Long.toString(stamp.size()),
            Long.toString(stamp.modified()),
            Long.toString(stamp.changed()),
            stamp.key()));
    lines.add("digest " + digest.hex());
    lines.add("settled " + settled);
    lines.add("units " + units + " " + faults);
    lines.add("positions " + positions.checksum() + " " + positions.file());
    segments.forEach(segment -> lines.add("segment " + segment));
    lines.add("end " + checksum(lines));
    byte[] text = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(folder.resolve(FILE), out -> out.write(text));
  }

  /** This manifest for a file whose bytes are the same. */
  Manifest withStamp(FileStamp other, boolean nowSettled) {
    return new Manifest(source, other, digest, nowSettled, units, faults, segments, positions);
  }

  private static Optional<Manifest> parse(List<String> lines) {
    int last = lines.size() - 1;
    if (!lines.get(0).equals(HEAD)
        || !value(lines.get(last), "end").equals(checksum(lines.subList(0, last)))) {
      return Optional.empty();
    }
    String[] stamp = value(lines.get(2), "stamp").split(" ", 4);
    String[] positions = value(lines.get(6), "positions").split(" ", 2);
    String[] units = value(lines.get(5), "units").split(" ", 2);
    List<String> segments = new ArrayList<>();
    for (String line : lines.subList(7, last)) {
      segments.add(value(line, "segment"));
    }
    return Optional.of(
        new Manifest(
            value(lines.get(1), "source"),
            new FileStamp(
                Long.parseLong(stamp[0]),
                Long.parseLong(stamp[1]),
                Long.parseLong(stamp[2]),
                stamp[3]),
            new Sha256(value(lines.get(3), "digest")),
            Boolean.parseBoolean(value(lines.get(4), "settled")),
            Integer.parseInt(units[0]),
            Integer.parseInt(units[1]),
            segments,
            new Positions(positions[1], Integer.parseInt(positions[0]))));
  }

  /** Of lines, as it stands after {@code end}: a manifest is as whole as its segments. */
  private static String checksum(List<String> lines) {
    CRC32C sum = new CRC32C();
    sum.update(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(sum.getValue());
  }

  private static String value(String line, String key) {
    if (!line.startsWith(key + " ")) {
      throw new IllegalArgumentException("no " + key + " in: " + line);
    }
    return line.substring(key.length() + 1);
  }
}
