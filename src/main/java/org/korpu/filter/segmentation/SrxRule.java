package org.korpu.filter.segmentation;

import org.korpu.filter.SegmentationRule;

/**
 * One rule of an SRX file: what it says about a place in the text.
 *
 * @param verdict what holds where both expressions match
 * @param before expression for the text that ends at the place; may be empty
 * @param after expression for the text that begins at the place; may be empty
 * @param name how people know it
 */
record SrxRule(Verdict verdict, String before, String after, SegmentationRule name) {

  /** What a rule decides. */
  enum Verdict {
    /** A segment ends here. */
    BREAK,
    /** No segment ends here: an exception. */
    NO_BREAK
  }
}
