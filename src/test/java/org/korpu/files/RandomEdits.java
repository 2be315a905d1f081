package org.korpu.files;

import java.io.ByteArrayOutputStream;
import java.util.Random;

/** Bytes that repeat, as texts do, and edits of them. */
final class RandomEdits {

  private RandomEdits() {}

  /** So many bytes of few kinds, so that ends of edits look like what was there. */
  static byte[] text(Random random, int size) {
    byte[] text = new byte[size];
    for (int i = 0; i < size; i++) {
      text[i] = (byte) ('a' + random.nextInt(3));
    }
    return text;
  }

  /** The text with up to three stretches replaced, removed or added; perhaps none. */
  static byte[] edited(Random random, byte[] text) {
    byte[] result = text;
    for (int edits = random.nextInt(4); edits > 0; edits--) {
      int from = random.nextInt(result.length + 1);
      int to = Math.min(result.length, from + random.nextInt(1 + random.nextInt(70_000)));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(result, 0, from);
      out.writeBytes(text(random, random.nextInt(1 + random.nextInt(70_000))));
      out.write(result, to, result.length - to);
      result = out.toByteArray();
    }
    return result;
  }
}
