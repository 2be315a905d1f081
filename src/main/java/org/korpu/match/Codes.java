package org.korpu.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

/** The inline codes of a segment as they are compared: by kind, by partner, by place. */
final class Codes {

  /**
   * A code.
   *
   * @param sign the kind and the number of its pair, counted by first appearance
   * @param offset how many characters of the text stand before it, white space at the ends of the
   *     text left out
   */
  record Code(String sign, int offset) {}

  private Codes() {}

  /** The codes in order, but for highlights, which are no codes of the document. */
  static List<Code> of(Segment segment) {
    if (!segment.hasCodes()) {
      return List.of();
    }
    String whole = segment.text();
    int length = whole.strip().length();
    int offset = whole.stripLeading().length() - whole.length();
    List<Code> codes = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (Inline inline : segment.content()) {
      if (inline instanceof TextRun run) {
        offset += run.text().length();
      } else if (inline instanceof InlineCode code && !isHighlight(code)) {
        String pair = "";
        if (code.kind() != InlineCode.Kind.PLACEHOLDER) {
          pair = " " + numbers.computeIfAbsent(code.id(), id -> numbers.size());
        }
        codes.add(new Code(code.kind() + pair, Math.max(0, Math.min(offset, length))));
      }
    }
    return List.copyOf(codes);
  }

  private static boolean isHighlight(InlineCode code) {
    return code.kind() == InlineCode.Kind.HIGHLIGHT_OPEN
        || code.kind() == InlineCode.Kind.HIGHLIGHT_CLOSE;
  }
}
