package org.korpu.triangle;

import java.util.BitSet;
import java.util.List;
import org.korpu.align.SegmentedText;
import org.korpu.model.LanguageTag;

/**
 * A text in one of its languages, as it was published.
 *
 * @param file its file, as the user named it
 * @param language its language
 * @param segments in reading order
 */
public record Version(String file, LanguageTag language, List<VersionSegment> segments) {

  public Version {
    segments = List.copyOf(segments);
  }

  /** The text as it is aligned. */
  public SegmentedText text() {
    BitSet starts = new BitSet();
    for (int i = 0; i < segments.size(); i++) {
      starts.set(i, segments.get(i).number() == 1);
    }
    return new SegmentedText(segments.stream().map(VersionSegment::text).toList(), starts);
  }
}
