package org.korpu.pretranslate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much of a document the memory already knows, by band of similarity.
 *
 * <p>Every segment counts in exactly one band, with its words.
 *
 * @param bands the count of every band, also the empty ones
 */
public record Leverage(Map<Band, Count> bands) {

  /** The bands that agencies price by, the best first. */
  public enum Band {
    /** An in-context exact match. */
    CONTEXT(100),
    /** An exact match. */
    EXACT(100),
    /** No exact match, but the same segment stands earlier in the document. */
    REPETITION(100),
    /** Fuzzy, 95 to 99 percent. */
    FUZZY_95(95),
    /** Fuzzy, 85 to 94 percent. */
    FUZZY_85(85),
    /** Fuzzy, 75 to 84 percent. */
    FUZZY_75(75),
    /** Everything else. */
    NEW(0);

    private final int least;

    Band(int least) {
      this.least = least;
    }

    /** The band of a fuzzy match. */
    static Band ofFuzzy(int percent) {
      for (Band band : new Band[] {FUZZY_95, FUZZY_85, FUZZY_75}) {
        if (percent >= band.least) {
          return band;
        }
      }
      return NEW;
    }
  }

  /**
   * What falls into a band.
   *
   * @param segments how many segments
   * @param words how many words of the source they have; see {@link org.korpu.text.WordCount}
   */
  public record Count(int segments, int words) {

    /** Nothing. */
    static final Count ZERO = new Count(0, 0);

    Count plus(Count other) {
      return new Count(segments + other.segments, words + other.words);
    }
  }

  public Leverage {
    EnumMap<Band, Count> all = new EnumMap<>(Band.class);
    for (Band band : Band.values()) {
      all.put(band, bands.getOrDefault(band, Count.ZERO));
    }
    bands = Collections.unmodifiableMap(all);
  }

  /** The count of a band. */
  public Count count(Band band) {
    return bands.getOrDefault(band, Count.ZERO);
  }

  /** The count of the whole document. */
  public Count total() {
    return bands.values().stream().reduce(Count.ZERO, Count::plus);
  }
}
