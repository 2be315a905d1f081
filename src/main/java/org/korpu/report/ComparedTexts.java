package org.korpu.report;

import java.util.List;
import org.korpu.curate.versions.WordDifference;
import org.korpu.curate.versions.WordDifference.Span;
import org.korpu.model.Segment;

/**
 * Two versions of a segment as texts, with the words that only one has.
 *
 * @param before the earlier text, its codes visible
 * @param after the later text, its codes visible
 * @param words what differs
 */
record ComparedTexts(String before, String after, WordDifference words) {

  static ComparedTexts of(Segment before, Segment after) {
    String old = SegmentText.of(before);
    String now = SegmentText.of(after);
    if (old.equals(now)) {
      // They differ in what is not shown of a code.
      old = SegmentText.full(before);
      now = SegmentText.full(after);
    }
    return new ComparedTexts(old, now, WordDifference.between(old, now));
  }

  /** The earlier text on one line, what only it has between ⟦ and ⟧. */
  String markedBefore() {
    return marked(before, words.before());
  }

  /** The later text on one line, what only it has between ⟦ and ⟧. */
  String markedAfter() {
    return marked(after, words.after());
  }

  private static String marked(String text, List<Span> spans) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Span span : spans) {
      marked.append(text, at, span.start()).append('⟦');
      marked.append(text, span.start(), span.end()).append('⟧');
      at = span.end();
    }
    return PrintableText.of(marked.append(text, at, text.length()).toString());
  }
}
