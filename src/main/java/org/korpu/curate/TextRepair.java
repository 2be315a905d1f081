package org.korpu.curate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.korpu.model.Inline;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

/** Changes the text of segments and leaves their codes where they are. */
final class TextRepair {

  /** Marks, by identity, a run of which nothing is left. */
  private static final TextRun GONE = new TextRun("gone");

  private TextRepair() {}

  /** The segment with each run of text changed; the same one where nothing changes. */
  static Segment eachRun(Segment segment, UnaryOperator<String> change) {
    List<Inline> content = null;
    for (int i = 0; i < segment.content().size(); i++) {
      if (segment.content().get(i) instanceof TextRun run) {
        String changed = change.apply(run.text());
        if (!changed.equals(run.text())) {
          content = content == null ? new ArrayList<>(segment.content()) : content;
          // An empty run stands in until all are known: a segment may not hold one.
          content.set(i, changed.isEmpty() ? GONE : new TextRun(changed));
        }
      }
    }
    if (content == null) {
      return segment;
    }
    content.removeIf(inline -> inline == GONE);
    return new Segment(content);
  }
}
