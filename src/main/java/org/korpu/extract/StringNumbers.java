package org.korpu.extract;

import java.util.Arrays;

/** Different strings, numbered from 0 in the order in which they came. For one thread. */
final class StringNumbers {

  private static final int FREE = -1;

  private String[] strings = new String[1 << 10];
  private int[] slots = new int[1 << 11];
  private int size;

  StringNumbers() {
    Arrays.fill(slots, FREE);
  }

  int size() {
    return size;
  }

  String get(int number) {
    return strings[number];
  }

  /** The number of a string, new or known: known if it is less than {@link #size} was before. */
  int number(String string) {
    int slot = slot(string);
    if (slots[slot] != FREE) {
      return slots[slot];
    }
    if (size == strings.length) {
      grow();
      slot = slot(string);
    }
    strings[size] = string;
    slots[slot] = size;
    return size++;
  }

  private int slot(String string) {
    int hash = string.hashCode() * 0x9E3779B9;
    int slot = hash >>> 1 & (slots.length - 1);
    slot = (slot ^ hash >>> 16) & (slots.length - 1);
    while (slots[slot] != FREE && !strings[slots[slot]].equals(string)) {
      slot = slot + 1 & (slots.length - 1);
    }
    return slot;
  }

  private void grow() {
    strings = Arrays.copyOf(strings, 2 * size);
    slots = new int[4 * size];
    Arrays.fill(slots, FREE);
    for (int i = 0; i < size; i++) {
      slots[slot(strings[i])] = i;
    }
  }
}
