package org.korpu.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sequence of numbers that grows at its end without ever being copied as a whole: four bytes a
 * number. For one thread.
 */
final class IntSequence {

  private static final int CHUNK_BITS = 14;
  private static final int CHUNK = 1 << CHUNK_BITS;

  private final List<int[]> chunks = new ArrayList<>();
  private int size;

  int size() {
    return size;
  }

  void add(int value) {
    if (size >>> CHUNK_BITS == chunks.size()) {
      chunks.add(new int[CHUNK]);
    }
    chunks.get(size >>> CHUNK_BITS)[size & (CHUNK - 1)] = value;
    size++;
  }

  int get(int index) {
    return chunks.get(index >>> CHUNK_BITS)[index & (CHUNK - 1)];
  }

  void set(int index, int value) {
    chunks.get(index >>> CHUNK_BITS)[index & (CHUNK - 1)] = value;
  }

  void increment(int index) {
    chunks.get(index >>> CHUNK_BITS)[index & (CHUNK - 1)]++;
  }

  /** Makes it so long, with a value at the places that are new. */
  void extend(int newSize, int value) {
    while (size < newSize) {
      if (size >>> CHUNK_BITS == chunks.size()) {
        int[] chunk = new int[CHUNK];
        Arrays.fill(chunk, value);
        chunks.add(chunk);
        size = Math.min(newSize, size + CHUNK);
      } else {
        add(value);
      }
    }
  }
}
