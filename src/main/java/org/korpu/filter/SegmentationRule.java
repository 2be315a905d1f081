package org.korpu.filter;

import org.jspecify.annotations.Nullable;
import org.korpu.model.Position;

/**
 * A rule of segmentation as its author knows it.
 *
 * @param file the file it stands in: {@code korpu.srx} for korpu's own, else the path as it was
 *     given
 * @param set the name of its set of rules
 * @param number its number in the set, from 1
 * @param comment what its author says about it, on one line; empty where nothing is said
 * @param position where it stands in the file, null where unknown
 */
public record SegmentationRule(
    String file, String set, int number, String comment, @Nullable Position position) {

  public SegmentationRule {
    if (number < 1) {
      throw new IllegalArgumentException("rules are counted from 1, not " + number);
    }
  }
}
