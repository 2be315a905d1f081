package org.korpu.handoff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.Segment;

/**
 * What makes two segments the same text for a memory: their text and the kind, order and pairing of
 * their codes. The ids, types and native data of codes differ between a document and a memory, and
 * between two exports of one document.
 */
final class SegmentIdentity {

  private SegmentIdentity() {}

  /** The segment with codes renumbered by first appearance and bare of type, data, attributes. */
  static Segment of(Segment segment) {
    if (!segment.hasCodes()) {
      return segment;
    }
    Map<String, String> numbers = new HashMap<>();
    List<Inline> content = new ArrayList<>();
    for (Inline inline : segment.content()) {
      if (inline instanceof InlineCode code) {
        String number = numbers.computeIfAbsent(code.id(), id -> "" + (numbers.size() + 1));
        content.add(InlineCode.of(code.kind(), number, null, ""));
      } else {
        content.add(inline);
      }
    }
    return new Segment(content);
  }
}
