package org.korpu.store.index;

/**
 * Where a text and its unit are, as a long: from above, the number of the unit in 21 bits, a digest
 * of the text's tokens in 12, the place of its tokens in 31.
 */
final class TextPlace {

  private static final int OFFSET_BITS = 31;
  private static final int DIGEST_BITS = 12;

  private TextPlace() {}

  static long of(int unit, int digest, int offset) {
    return ((long) unit << (DIGEST_BITS + OFFSET_BITS)) | ((long) digest << OFFSET_BITS) | offset;
  }

  static int unit(long place) {
    return (int) (place >>> (DIGEST_BITS + OFFSET_BITS));
  }

  static int digest(long place) {
    return (int) (place >>> OFFSET_BITS) & ((1 << DIGEST_BITS) - 1);
  }

  static int offset(long place) {
    return (int) place & Integer.MAX_VALUE;
  }

  /** The digest of some tokens. Texts of the same tokens have the same; few others do. */
  static int digest(int[] tokens, int count) {
    int hash = count;
    for (int i = 0; i < count; i++) {
      hash = (hash + tokens[i]) * 0x9E3779B9;
      hash ^= hash >>> 15;
    }
    return hash >>> (Integer.SIZE - DIGEST_BITS);
  }
}
