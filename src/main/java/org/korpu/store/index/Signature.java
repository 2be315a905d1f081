package org.korpu.store.index;

/**
 * The words of a text as 128 bits: each stem sets one. A bit that one text has and another lacks is
 * at least one word that the other lacks; the reverse is not true.
 *
 * @param low bits 0 to 63
 * @param high bits 64 to 127
 */
record Signature(long low, long high) {

  /** That of a text without words. */
  static final Signature EMPTY = new Signature(0, 0);

  /** With the bit of a stem set. */
  Signature with(int stem) {
    return new Signature(low | lowBit(stem), high | highBit(stem));
  }

  /** What a stem sets of bits 0 to 63. */
  static long lowBit(int stem) {
    int bit = bit(stem);
    return bit < Long.SIZE ? 1L << bit : 0;
  }

  /** What a stem sets of bits 64 to 127. */
  static long highBit(int stem) {
    int bit = bit(stem);
    return bit < Long.SIZE ? 0 : 1L << bit;
  }

  private static int bit(int stem) {
    return (stem * 0x9E3779B9) >>> 25;
  }
}
