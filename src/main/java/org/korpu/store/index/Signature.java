package org.korpu.store.index;

/**
 * The words of a text as 64 bits: each stem sets one. A bit that one text has and another lacks is
 * at least one word that the other lacks; the reverse is not true.
 */
final class Signature {

  private Signature() {}

  /** The bit of a stem. */
  static long bit(int stem) {
    return 1L << ((stem * 0x9E3779B9) >>> 26);
  }
}
