package org.korpu.format.xliff;

import org.korpu.model.Segment;

/**
 * A proposal from the memory ({@code <alt-trans>} of 1.2, {@code <mtc:match>} of 2.x).
 *
 * @param kind how it fits; {@code NONE} for a proposal that is from no memory, such as one of a
 *     machine
 * @param percent how alike its source is to the segment's, 1 to 100; 0 where the file does not say
 * @param origin where it comes from: the memory's name and the unit's id; empty where not said
 * @param source its source text; empty where the file gives only the target
 * @param target its target text
 */
public record XliffMatch(
    XliffPart.Qualifier kind, int percent, String origin, Segment source, Segment target) {
  public XliffMatch {
    if (percent < 0 || percent > 100) {
      throw new IllegalArgumentException("percent " + percent);
    }
  }
}
