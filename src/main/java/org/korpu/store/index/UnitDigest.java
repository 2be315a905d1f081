package org.korpu.store.index;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.korpu.model.TranslationUnit;

/**
 * Digests of units: two with one digest are equal in everything, metadata included. The first 128
 * bits of SHA-256. For one thread.
 */
final class UnitDigest {

  private final MessageDigest algorithm;
  private final ByteSink bytes = new ByteSink();

  /**
   * A digest.
   *
   * @param high its first 64 bits
   * @param low the next 64 bits
   */
  record Value(long high, long low) {}

  UnitDigest() {
    try {
      algorithm = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  Value of(TranslationUnit unit) {
    bytes.clear();
    UnitCodec.write(
        unit,
        name -> {
          bytes.string(name);
          return 0;
        },
        (variant, out) -> CodeCodec.content(unit.variants().get(variant).segment().content(), out),
        bytes);
    algorithm.update(bytes.array(), 0, bytes.length());
    ByteBuffer digest = ByteBuffer.wrap(algorithm.digest());
    return new Value(digest.getLong(), digest.getLong());
  }
}
