package org.korpu.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small text file that another program may change; gone once it is closed. UTF-8. */
public final class ScratchFile implements AutoCloseable {

  private static final char MARK = '\uFEFF';

  private final Path path;

  private ScratchFile(Path path) {
    this.path = path;
  }

  /** A file with a text in the system's folder for temporary files, for its owner only. */
  public static ScratchFile of(String text) throws IOException {
    Path path = Files.createTempFile("korpu-", ".txt");
    UnfinishedFiles.add(path);
    Files.writeString(path, text);
    return new ScratchFile(path);
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  /**
   * What it holds now, with a line feed at each line end and without a byte order mark, whatever
   * the other program put there.
   *
   * @throws java.nio.charset.CharacterCodingException if that is not UTF-8
   */
  public String read() throws IOException {
    String text = Files.readString(path, StandardCharsets.UTF_8).replace("\r\n", "\n");
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
    UnfinishedFiles.remove(path);
  }
}
