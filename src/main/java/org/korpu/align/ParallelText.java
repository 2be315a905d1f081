package org.korpu.align;

import java.util.List;

/**
 * A document in two or three languages.
 *
 * @param sides its text in each language, in the order of the languages of the {@link Aligner}
 */
public record ParallelText(List<SegmentedText> sides) {
  public ParallelText {
    sides = List.copyOf(sides);
  }
}
