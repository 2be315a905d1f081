package org.korpu.report;

import java.util.List;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

/**
 * A segment as one text in which the codes can be seen: as their native data, such as {@code <b>}.
 */
final class SegmentText {

  private SegmentText() {}

  /** The text; a code without native data is its id in braces. */
  static String of(Segment segment) {
    return segment.hasCodes() ? append(segment.content(), false) : segment.text();
  }

  /** The text with all that tells one code from another. */
  static String full(Segment segment) {
    return append(segment.content(), true);
  }

  private static String append(List<Inline> content, boolean full) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : content) {
      if (inline instanceof TextRun run) {
        text.append(run.text());
      } else if (inline instanceof InlineCode code) {
        if (full) {
          text.append('{').append(code.kind().name()).append(' ').append(code.id()).append(' ');
          text.append(code.type() == null ? "" : code.type()).append('}');
        } else if (code.data().isBlank()) {
          text.append('{').append(code.kind().closes() ? "/" : "").append(code.id()).append('}');
        }
        text.append(code.data());
      }
    }
    return text.toString();
  }
}
