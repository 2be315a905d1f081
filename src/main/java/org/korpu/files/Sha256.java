package org.korpu.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The SHA-256 digest of some bytes: two files with one digest have the same bytes.
 *
 * @param hex 64 hexadecimal digits in lower case
 */
public record Sha256(String hex) {

  private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

  public Sha256 {
    if (!DIGITS.matcher(hex).matches()) {
      throw new IllegalArgumentException("no SHA-256 digest: " + hex);
    }
  }

  /** The digest of bytes. */
  public static Sha256 of(byte[] bytes) {
    return ofDigest(algorithm().digest(bytes));
  }

  /**
   * The digest of a file as it is on the disk; a compressed file is not expanded. Reads all of it.
   */
  public static Sha256 ofFile(Path file) throws IOException {
    MessageDigest digest = algorithm();
    try (InputStream in = FileInput.raw(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return ofDigest(digest.digest());
  }

  /** The digest of what an algorithm was given. */
  static Sha256 ofDigest(byte[] digest) {
    return new Sha256(HexFormat.of().formatHex(digest));
  }

  /** A fresh algorithm. */
  static MessageDigest algorithm() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
