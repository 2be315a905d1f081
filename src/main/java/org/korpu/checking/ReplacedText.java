package org.korpu.checking;

import java.util.ArrayList;
import java.util.List;
import org.korpu.check.Fix.Replacement;
import org.korpu.model.Inline;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

/**
 * Replacements in the text of a segment, its codes left where they stand. New text comes where the
 * first character that it replaces was; what is put in between two runs belongs to the first.
 */
final class ReplacedText {

  private ReplacedText() {}

  /**
   * The segment after the change.
   *
   * @param replacements in the order of their places, not overlapping, within the text
   */
  static Segment apply(Segment segment, List<Replacement> replacements) {
    List<Inline> content = new ArrayList<>();
    int start = 0;
    for (Inline inline : segment.content()) {
      if (inline instanceof TextRun run) {
        String changed = changed(run.text(), start, replacements);
        if (!changed.isEmpty()) {
          content.add(new TextRun(changed));
        }
        start += run.text().length();
      } else {
        content.add(inline);
      }
    }
    return new Segment(content);
  }

  private static String changed(String run, int start, List<Replacement> replacements) {
    StringBuilder changed = new StringBuilder();
    int end = start + run.length();
    int at = start;
    for (Replacement each : replacements) {
      int from = each.span().start();
      int to = each.span().end();
      boolean isInsertion = from == to;
      boolean begins =
          isInsertion
              ? (from > start || (from == 0 && start == 0)) && from <= end
              : from >= start && from < end;
      if (begins) {
        changed.append(run, at - start, from - start).append(each.text());
        at = from;
      } else if (at < from && from < end && to > start) {
        changed.append(run, at - start, from - start);
        at = from;
      }
      if (!isInsertion && from < end && to > at) {
        at = Math.min(end, to);
      }
    }
    return changed.append(run, at - start, run.length()).toString();
  }
}
