package org.korpu.align;

/**
 * Neighbouring segments of one language, perhaps none.
 *
 * @param start the first segment, from 0
 * @param end exclusive; the start where the run is empty
 */
public record Run(int start, int end) {
  public Run {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(start + "-" + end);
    }
  }

  /** How many segments there are. */
  public int size() {
    return end - start;
  }

  /** Whether there is no segment. */
  public boolean isEmpty() {
    return start == end;
  }
}
