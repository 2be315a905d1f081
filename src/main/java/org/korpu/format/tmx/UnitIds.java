package org.korpu.format.tmx;

/**
 * Remembers which ids were seen on which line, by a hash of 64 bits and thus in 16 to 32 bytes
 * each. That two of a million ids have one hash is less likely than one in ten million.
 */
final class UnitIds {

  private long[] hashes = new long[1 << 10];
  private int[] lines = new int[1 << 10];
  private int size;

  /** Takes note of an id; gives the line of the same id before, 0 if it is new. */
  int add(String id, int line) {
    if (4 * size >= 3 * hashes.length) {
      grow();
    }
    long hash = hash(id);
    int slot = slot(hashes, hash);
    if (hashes[slot] == hash) {
      return lines[slot];
    }
    hashes[slot] = hash;
    lines[slot] = line;
    size++;
    return 0;
  }

  private void grow() {
    long[] old = hashes;
    int[] oldLines = lines;
    hashes = new long[2 * old.length];
    lines = new int[2 * old.length];
    for (int i = 0; i < old.length; i++) {
      if (old[i] != 0) {
        int slot = slot(hashes, old[i]);
        hashes[slot] = old[i];
        lines[slot] = oldLines[i];
      }
    }
  }

  private static int slot(long[] table, long hash) {
    int mask = table.length - 1;
    int slot = (int) (hash ^ (hash >>> 32)) & mask;
    while (table[slot] != 0 && table[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /**
   * FNV-1a over UTF-16 units, its bits mixed as in SplitMix64; never 0, which marks a free slot.
   */
  private static long hash(String text) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
    hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
    hash ^= hash >>> 31;
    return hash == 0 ? 1 : hash;
  }
}
