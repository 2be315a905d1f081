package org.korpu.handoff;

import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.model.TextUnit;

/**
 * What became of a unit when the document changed after its export.
 *
 * @param kind what became of it
 * @param before the unit as it was sent; null for one that is new
 * @param after the unit of the document as it is now; null for one that vanished
 * @param percent how alike its sources are, 100 where they are the same; 0 without a partner
 * @param certainty whether the translation of the unit is surely one of this place
 */
public record SourceChange(
    Kind kind,
    @Nullable XliffUnit before,
    @Nullable TextUnit after,
    int percent,
    Certainty certainty) {

  /** What became of a unit. */
  public enum Kind {
    /** The same source between the same neighbours; its id may be another. */
    UNCHANGED,
    /** The same source at another place. */
    MOVED,
    /** Another source, like the one it was. */
    CHANGED,
    /** In the file, and no longer in the document. */
    VANISHED,
    /** In the document, and not in the file. */
    ADDED
  }

  /** Whether a pair of units of the same source is sure. */
  public enum Certainty {
    /** It is. */
    CERTAIN,
    /**
     * The source occurs more than once, was translated in more than one way, and what stands around
     * does not tell which translation belongs here.
     */
    AMBIGUOUS
  }

  public SourceChange {
    boolean old = kind != Kind.ADDED;
    boolean fresh = kind != Kind.VANISHED;
    if ((before != null) != old || (after != null) != fresh) {
      throw new IllegalArgumentException("a unit is missing, or too many: " + kind);
    }
  }

  /** Whether the source is the same and its translation surely belongs to it. */
  public boolean holds() {
    return (kind == Kind.UNCHANGED || kind == Kind.MOVED) && certainty == Certainty.CERTAIN;
  }

  /** The unit's id, as it is in the document where it is there. */
  public String id() {
    if (after != null) {
      return after.id();
    }
    return before == null ? "" : before.id();
  }
}
