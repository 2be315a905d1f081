package org.korpu.store.index;

/**
 * An entry of the list of texts that have a stem: a long with the number of the text above and a
 * signature of its words below, so that most texts are passed over without looking anywhere else.
 * Each stem sets one bit of the signature; see {@link Signature}.
 */
final class Posting {

  private static final int SIGNATURE_BITS = 42;

  /** A field of a segment has fewer texts than this. */
  static final int MOST_TEXTS = 1 << (Long.SIZE - SIGNATURE_BITS);

  private static final long SIGNATURE = (1L << SIGNATURE_BITS) - 1;

  private Posting() {}

  /** The bit of a stem. Not that of {@link Signature}: what slips past one may meet the other. */
  static long bit(int stem) {
    int hash = stem * 0x85EBCA6B;
    hash = (hash ^ (hash >>> 15)) * 0xC2B2AE35;
    return 1L << (int) Long.remainderUnsigned(hash & 0xffffffffL, SIGNATURE_BITS);
  }

  static long of(int text, long signature) {
    return ((long) text << SIGNATURE_BITS) | signature;
  }

  /** The number of the text. */
  static int text(long posting) {
    return (int) (posting >>> SIGNATURE_BITS);
  }

  /** The signature of the text; bits from {@link #bit}. */
  static long signature(long posting) {
    return posting & SIGNATURE;
  }
}
