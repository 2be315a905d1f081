package org.korpu.match;

import java.util.List;

/**
 * How alike two texts are.
 *
 * @param percent 0 to 100; 100 only for identical text and codes
 * @param penalties what was taken off for other reasons than differing words, in the order of their
 *     reasons
 */
public record Score(int percent, List<Penalty> penalties) {

  /** Text and codes are identical. */
  static final Score IDENTICAL = new Score(100, List.of());

  public Score {
    if (percent < 0 || percent > 100) {
      throw new IllegalArgumentException("percent " + percent);
    }
    penalties = List.copyOf(penalties);
  }
}
