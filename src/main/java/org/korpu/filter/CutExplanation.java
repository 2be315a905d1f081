package org.korpu.filter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why the content of a text unit is cut where it is.
 *
 * @param text the content as the rules see it: without codes, but for a line separator (U+2028) for
 *     each code that breaks the line
 * @param decisions each place of the text where some rule wants a cut, ascending
 */
public record CutExplanation(String text, List<Decision> decisions) {

  /**
   * What was decided about a place. A place that no rule wants to cut at has no decision.
   *
   * @param place offset in the text, in UTF-16 units: the cut is, or would be, before this
   *     character
   * @param rule the rule that decided: the first that fits there
   * @param matched what the rule saw before the place
   * @param overruled for a place that is not cut, the first rule that wanted to cut there; null
   *     where there is a cut
   */
  public record Decision(
      int place, SegmentationRule rule, String matched, @Nullable SegmentationRule overruled) {

    /** Whether a segment ends there. */
    public boolean isCut() {
      return overruled == null;
    }
  }

  public CutExplanation {
    decisions = List.copyOf(decisions);
  }
}
