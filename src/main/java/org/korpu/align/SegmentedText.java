package org.korpu.align;

import java.util.BitSet;
import java.util.List;

/**
 * The text of a document in one language, cut into segments.
 *
 * @param segments their texts without inline codes, in reading order; may be empty
 * @param paragraphStarts which of them begin a paragraph; none at all where paragraphs are unknown
 */
public record SegmentedText(List<String> segments, BitSet paragraphStarts) {
  public SegmentedText {
    segments = List.copyOf(segments);
    paragraphStarts = (BitSet) paragraphStarts.clone();
  }

  /** A text of which nothing is known but its segments. */
  public static SegmentedText of(List<String> segments) {
    return new SegmentedText(segments, new BitSet());
  }

  /** Which segments begin a paragraph; a copy. */
  @Override
  public BitSet paragraphStarts() {
    return (BitSet) paragraphStarts.clone();
  }
}
