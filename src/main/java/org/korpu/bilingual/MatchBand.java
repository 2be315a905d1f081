package org.korpu.bilingual;

import org.korpu.format.xliff.XliffMatch;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffPart.Qualifier;

/** How well a memory matched a segment, in the bands in which translators count. */
public enum MatchBand {
  CONTEXT(101),
  EXACT(100),
  FROM_95(95),
  FROM_85(85),
  FROM_75(75),
  FROM_50(50),
  /** No match, or none of 50 percent, or the file says nothing. */
  NONE(0);

  private final int least;

  MatchBand(int least) {
    this.least = least;
  }

  /** The least percent of the band; 101 for a match in context. */
  public int least() {
    return least;
  }

  /** Of a segment: by its target's origin where the file tells it, else by its best proposal. */
  public static MatchBand of(XliffPart segment) {
    int percent = value(segment.qualifier(), segment.percent());
    if (percent == 0) {
      for (XliffMatch match : segment.matches()) {
        percent = Math.max(percent, value(match.kind(), match.percent()));
      }
    }
    for (MatchBand band : values()) {
      if (percent >= band.least) {
        return band;
      }
    }
    return NONE;
  }

  private static int value(Qualifier qualifier, int percent) {
    return switch (qualifier) {
      case CONTEXT_MATCH -> CONTEXT.least;
      case EXACT_MATCH -> EXACT.least;
      case FUZZY_MATCH, NONE -> percent;
    };
  }
}
