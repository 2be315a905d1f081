package org.korpu.overview;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Units that were made by aligning documents, as they say themselves.
 *
 * @param units how many; what follows speaks of these only
 * @param scores by the tenth of their score: the first below 0.10, the last from 0.90 on
 * @param doubtful those with a score below {@link #DOUBTFUL}
 * @param moved those whose texts stand in different order in their documents
 * @param reviewed those that a person confirmed or made
 * @param shapes by the number of segments in each language, such as {@code 1-2}
 */
public record AlignmentFigures(
    long units,
    List<Long> scores,
    long doubtful,
    long moved,
    long reviewed,
    SortedMap<String, Long> shapes) {

  /** Score in hundredths below which {@code korpu align} leaves out, unless told otherwise. */
  public static final int DOUBTFUL = 50;

  /** How many parts the scores are counted in. */
  public static final int TENTHS = 10;

  public AlignmentFigures {
    scores = List.copyOf(scores);
    shapes = Collections.unmodifiableSortedMap(new TreeMap<>(shapes));
    if (scores.size() != TENTHS) {
      throw new IllegalArgumentException(scores.size() + " tenths");
    }
  }
}
