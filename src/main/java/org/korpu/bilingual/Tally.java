package org.korpu.bilingual;

/**
 * How much there is of something.
 *
 * @param segments how many segments
 * @param words how many words their sources have, counted by {@link org.korpu.text.WordCount}
 */
public record Tally(long segments, long words) {

  /** Nothing. */
  public static final Tally ZERO = new Tally(0, 0);

  Tally plus(Tally other) {
    return new Tally(segments + other.segments, words + other.words);
  }
}
