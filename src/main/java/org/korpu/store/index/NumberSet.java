package org.korpu.store.index;

/** A set of numbers from 0: open addressing, at most half full. For one thread. */
final class NumberSet {

  /** Numbers plus one; 0 where free. */
  private int[] slots = new int[64];

  private int size;

  /** Adds a number; whether it was new. */
  boolean add(int number) {
    if (2 * size >= slots.length) {
      grow();
    }
    int slot = slot(number, slots);
    if (slots[slot] != 0) {
      return false;
    }
    slots[slot] = number + 1;
    size++;
    return true;
  }

  private void grow() {
    int[] larger = new int[2 * slots.length];
    for (int each : slots) {
      if (each != 0) {
        larger[slot(each - 1, larger)] = each;
      }
    }
    slots = larger;
  }

  private static int slot(int number, int[] slots) {
    int mask = slots.length - 1;
    int slot = (number * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(mask);
    while (slots[slot] != 0 && slots[slot] != number + 1) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
