package org.korpu.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a row says of itself, unseen: which segment it is and what it held. Digests are the first 60
 * bits of SHA-256 in letters and digits: among a million segments, two are the same once in two
 * million tables.
 *
 * @param file which XLIFF file of the table, from 1
 * @param identity digest of the ids of file, unit and segment
 * @param source digest of the source as shown
 * @param target digest of the target as shown
 */
record RowKey(int file, String identity, String source, String target) {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<![a-z])k([0-9]{1,6})\\.([a-z2-7]{12})\\.([a-z2-7]{12})\\.([a-z2-7]{12})(?![a-z0-9])");

  private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int LENGTH = 12;
  private static final int BITS = 5;

  static RowKey of(int file, String identity, SegmentForm form) {
    return new RowKey(file, identity, digest(form.source()), digest(form.target()));
  }

  /** Of the ids of a file, a unit and a segment. */
  static String identity(String file, String unit, String segment) {
    return digest(file + "\0" + unit + "\0" + segment);
  }

  static String digest(String text) {
    byte[] hash;
    try {
      hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    StringBuilder digest = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      int bit = i * BITS;
      int two = (hash[bit / 8] & 0xFF) << 8 | (hash[bit / 8 + 1] & 0xFF);
      digest.append(DIGITS.charAt(two >> (16 - BITS - bit % 8) & 31));
    }
    return digest.toString();
  }

  String written() {
    return "k" + file + "." + identity + "." + source + "." + target;
  }

  /** The key in a text, whatever else stands there; empty where there is none, or two. */
  static Optional<RowKey> in(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.find()) {
      return Optional.empty();
    }
    RowKey key =
        new RowKey(
            Integer.parseInt(written.group(1)),
            written.group(2),
            written.group(3),
            written.group(4));
    return written.find() ? Optional.empty() : Optional.of(key);
  }
}
