package org.korpu.store.index;

import java.util.Arrays;

/**
 * Counts in how many of some posting lists each text of a range stands. Two bytes a text of the
 * range are kept from one count to the next. For one thread.
 */
final class HitCounter {

  private static final ThreadLocal<HitCounter> COUNTERS = ThreadLocal.withInitial(HitCounter::new);

  private short[] hits = new short[1 << 12];
  private int[] found = new int[64];
  private int size;
  private int from;
  private int to;
  private int enough;

  private HitCounter() {}

  /** That of the thread. */
  static HitCounter ofThread() {
    return COUNTERS.get();
  }

  /**
   * Begins to count.
   *
   * @param from the first text of the range
   * @param to the text behind the last
   * @param enough texts with so many hits are found; at least 1
   */
  void begin(int from, int to, int enough) {
    if (enough < 1) {
      throw new IllegalArgumentException("all texts have " + enough + " hits");
    }
    int count = Math.max(0, to - from);
    if (hits.length < count) {
      hits = new short[count];
    } else {
      Arrays.fill(hits, 0, count, (short) 0);
    }
    this.from = from;
    this.to = to;
    this.enough = enough;
    size = 0;
  }

  /** Counts the texts that have a stem, each as so many hits. */
  void count(IndexField field, int stem, int weight) {
    int end = field.firstPosting(stem, to);
    for (int i = field.firstPosting(stem, from); i < end; i++) {
      int text = Posting.text(field.posting(i));
      int before = hits[text - from];
      int after = Math.min(before + weight, Short.MAX_VALUE);
      hits[text - from] = (short) after;
      if (before < enough && after >= enough) {
        add(text);
      }
    }
  }

  /** How many texts were found. */
  int size() {
    return size;
  }

  /** A text that was found, by its place in the order of finding. */
  int text(int index) {
    return found[index];
  }

  /** How many hits a text of the range has. */
  int of(int text) {
    return hits[text - from];
  }

  private void add(int text) {
    if (size == found.length) {
      found = Arrays.copyOf(found, 2 * size);
    }
    found[size++] = text;
  }
}
