package org.korpu.bilingual;

import org.jspecify.annotations.Nullable;
import org.korpu.model.Segment;

/**
 * What changed in a segment between two versions of a file.
 *
 * @param kind what became of it
 * @param file the document it belongs to
 * @param unit its unit
 * @param segment its id in the unit
 * @param before what it was, null where it is new
 * @param after what it is, null where it is gone
 */
public record SegmentChange(
    Kind kind,
    String file,
    String unit,
    String segment,
    @Nullable Side before,
    @Nullable Side after) {

  /** What became of a segment. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  /**
   * A segment in one of the versions.
   *
   * @param target its target; the empty segment where it has none
   */
  public record Side(Segment source, Segment target, Progress progress) {}

  public SegmentChange {
    if ((before == null) != (kind == Kind.ADDED) || (after == null) != (kind == Kind.REMOVED)) {
      throw new IllegalArgumentException(kind + " with other versions");
    }
  }
}
