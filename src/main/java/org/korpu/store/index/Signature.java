package org.korpu.store.index;

import java.util.Arrays;

/**
 * How the words of a text are said in 128 bits: each stem sets one. The most frequent stems of a
 * field have a bit each, of the low 64; the others share the high 64. A bit that one text has and
 * another lacks is at least one word that the other lacks; the reverse is not true.
 */
final class Signature {

  /** How many stems have a bit of their own at most. */
  static final int MOST_OWN = Long.SIZE;

  private static final int SLOTS = 8 * MOST_OWN;

  /** A hash table of the frequent stems, open addressing: stem plus one, 0 where free. */
  private final int[] slots = new int[SLOTS];

  /** The bit of the stem of each slot. */
  private final long[] bits = new long[SLOTS];

  /**
   * The signatures of a field.
   *
   * @param frequent the stems that have a bit of their own, at most {@link #MOST_OWN}
   */
  Signature(int[] frequent) {
    for (int i = 0; i < frequent.length; i++) {
      int slot = slot(frequent[i]);
      slots[slot] = frequent[i] + 1;
      bits[slot] = 1L << i;
    }
  }

  /** The stems that should have a bit of their own, given how many texts have each stem. */
  static int[] mostFrequent(int[] frequencies) {
    long[] order = new long[frequencies.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = ((long) -frequencies[i] << Integer.SIZE) | i;
    }
    Arrays.sort(order);
    int[] frequent = new int[Math.min(MOST_OWN, order.length)];
    for (int i = 0; i < frequent.length; i++) {
      frequent[i] = (int) order[i];
    }
    return frequent;
  }

  /** What a stem sets of the low 64 bits. */
  long low(int stem) {
    return bits[slot(stem)];
  }

  /** What a stem sets of the high 64 bits. */
  long high(int stem) {
    return slots[slot(stem)] == 0 ? 1L << ((stem * 0x9E3779B9) >>> 26) : 0;
  }

  private int slot(int stem) {
    int slot = (stem * 0x85EBCA6B) >>> 23; // nine bits: SLOTS
    while (slots[slot] != 0 && slots[slot] != stem + 1) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    return slot;
  }
}
