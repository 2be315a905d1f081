package org.korpu.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.korpu.files.AtomicFile;

/**
 * The lines that a user has typed, from one session to the next: a text file in the user's folder
 * for state, not in a workspace, that only the user can read, since unpublished texts are looked
 * up. A line is added as it is typed, so that a session that ends by force loses none, and several
 * at a time do no harm.
 */
public final class TypedLines {

  /** So many of the last lines are given. */
  public static final int KEPT = 1000;

  /** The file is made shorter where it has more lines than this, so not each time. */
  private static final int TOO_MANY = 2 * KEPT;

  /** Longer lines are not kept: someone has pasted a text. In UTF-16 units. */
  private static final int LONGEST = 4000;

  private final Path file;

  /**
   * Those of the user.
   *
   * @param environment the environment variables, which say where the user's folder is
   */
  public TypedLines(Map<String, String> environment) {
    file = UserFolders.state(environment).resolve("shell-history");
  }

  /** The last lines, the oldest first; none where they cannot be read. */
  public List<String> read() {
    try {
      if (!Files.isRegularFile(file)) {
        return List.of();
      }
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      List<String> lines = text.lines().toList();
      if (lines.size() > TOO_MANY) {
        String kept = String.join("\n", last(lines)) + "\n";
        AtomicFile.write(file, out -> out.write(kept.getBytes(StandardCharsets.UTF_8)));
      }
      return last(lines);
    } catch (IOException e) {
      return List.of(); // nothing but convenience is lost
    }
  }

  /**
   * Adds a line. One that begins with white space is not kept, which is how a user says so, nor a
   * very long one. Does nothing where the file cannot be written.
   */
  public void add(String line) {
    if (line.isBlank() || Character.isWhitespace(line.charAt(0)) || line.length() > LONGEST) {
      return;
    }
    try {
      if (!Files.exists(file)) {
        create();
      }
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(line.replaceAll("[\r\n]+", " ") + "\n");
      try (FileChannel channel =
          FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
        channel.write(bytes);
      }
    } catch (IOException e) {
      // Nothing but convenience is lost.
    }
  }

  private void create() throws IOException {
    AtomicFile.createFolders(file.getParent());
    try {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } catch (UnsupportedOperationException e) {
      Files.createFile(file); // the folder of the user is closed to others on Windows
    }
  }

  private static List<String> last(List<String> lines) {
    return List.copyOf(lines.subList(Math.max(0, lines.size() - KEPT), lines.size()));
  }
}
