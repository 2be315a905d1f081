package org.korpu.fuzz;

import java.util.List;
import java.util.Random;

/**
 * The bytes of a fuzzer read as choices. The same bytes give the same choices on any machine and
 * without the fuzzer, so that what it found can be replayed. Where they end, the first choice is
 * taken.
 */
public final class FuzzBytes {

  private final byte[] bytes;
  private int at;

  /** The choices of an input, from a byte on. */
  public FuzzBytes(byte[] bytes, int from) {
    this.bytes = bytes;
    at = from;
  }

  /** Whether all bytes have been used. */
  public boolean isEmpty() {
    return at >= bytes.length;
  }

  /** The next byte, 0 to 255; 0 behind the end. */
  public int next() {
    return at < bytes.length ? bytes[at++] & 0xff : 0;
  }

  /** A number from 0, less than the bound: of one byte, or of two where one would not do. */
  public int below(int bound) {
    return bound <= 256 ? next() % bound : (next() << 8 | next()) % bound;
  }

  /** One of them. */
  public <T> T pick(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** What has not been used. */
  public byte[] rest() {
    int from = Math.min(at, bytes.length);
    at = bytes.length;
    return java.util.Arrays.copyOfRange(bytes, from, bytes.length);
  }

  /**
   * These choices for generators that ask for random numbers. Behind the end it is random, always
   * in the same way: a generator that waits for one number would never end on zeros.
   */
  public Random random() {
    Random tail = new Random(20_261_123);
    return new Random(0) {
      @Override
      protected int next(int bits) {
        if (isEmpty()) {
          return tail.nextInt() >>> (32 - bits);
        }
        // One byte decides high and low bits: callers use the one or the other.
        return (FuzzBytes.this.next() * 0x01010101) >>> (32 - bits);
      }
    };
  }
}
