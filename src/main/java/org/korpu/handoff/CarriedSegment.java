package org.korpu.handoff;

import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.XliffPart;

/**
 * What became of a segment when its XLIFF file was brought up to date with the document.
 *
 * @param fate what became of it
 * @param before the segment as it was; null for one that is new
 * @param after the segment as it is now; null for one that vanished
 * @param percent how alike its sources are; 100 where they are the same, 0 without a partner
 */
public record CarriedSegment(
    Fate fate, @Nullable Place before, @Nullable Place after, int percent) {

  /** What became of a segment. */
  public enum Fate {
    /** The same source at the same place: all that was known of it is kept. */
    KEPT,
    /** The same source elsewhere: all that was known of it is kept. */
    MOVED,
    /** Another source, or one whose translation is not sure: its translation is proposed. */
    CHANGED,
    /** Was not there. */
    ADDED,
    /** Is no longer there. */
    VANISHED
  }

  /**
   * A segment and where it stands.
   *
   * @param unit the id of its unit
   */
  public record Place(String unit, XliffPart segment) {}

  public CarriedSegment {
    if ((before != null) != (fate != Fate.ADDED) || (after != null) != (fate != Fate.VANISHED)) {
      throw new IllegalArgumentException("a segment is missing, or too many: " + fate);
    }
  }

  /** Whether a translation was there that the new file has neither as such nor as a proposal. */
  public boolean isLoss() {
    return fate == Fate.VANISHED
        && before != null
        && before.segment().target() != null
        && !before.segment().target().isBlank();
  }
}
