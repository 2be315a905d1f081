package org.korpu.store.index;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The hash table of the strings of a vocabulary: open addressing, linear probing, at most half
 * full. A slot holds the number of a string plus one, 0 where it is free.
 */
final class StringTable {

  private StringTable() {}

  /** The table of strings that are known to differ. */
  static int[] of(Iterable<byte[]> strings, int count) {
    int[] slots = new int[Math.max(4, Integer.highestOneBit(Math.max(1, count)) * 4)];
    int number = 0;
    for (byte[] string : strings) {
      int slot = hash(string) & (slots.length - 1);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = ++number;
    }
    return slots;
  }

  /** The number of a string, -1 if it is not there. */
  static int find(String string, IntBuffer slots, IntBuffer offsets, ByteBuffer strings) {
    byte[] wanted = string.getBytes(StandardCharsets.UTF_8);
    int mask = slots.capacity() - 1;
    int slot = hash(wanted) & mask;
    for (int entry = slots.get(slot); entry != 0; entry = slots.get(slot)) {
      if (equal(wanted, strings, offsets.get(entry - 1), offsets.get(entry))) {
        return isWellFormed(string) ? entry - 1 : -1;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  private static boolean equal(byte[] wanted, ByteBuffer strings, int from, int to) {
    if (to - from != wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (strings.get(from + i) != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  /** Half a surrogate pair becomes a question mark in UTF-8, which is another string. */
  private static boolean isWellFormed(String string) {
    for (int i = 0; i < string.length(); i++) {
      if (Character.isSurrogate(string.charAt(i))
          && !Character.isSupplementaryCodePoint(string.codePointAt(i++))) {
        return false;
      }
    }
    return true;
  }

  /** FNV-1a, then mixed so that the low bits depend on all. */
  private static int hash(byte[] bytes) {
    int hash = 0x811c9dc5;
    for (byte each : bytes) {
      hash = (hash ^ (each & 0xff)) * 0x01000193;
    }
    hash ^= hash >>> 15;
    hash *= 0x2c1b3c6d;
    return hash ^ (hash >>> 13);
  }
}
