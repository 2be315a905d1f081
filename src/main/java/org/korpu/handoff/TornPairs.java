package org.korpu.handoff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.Kind;
import org.korpu.model.Segment;

/** Pairs of codes that cuts between segments have torn apart, and what becomes of them. */
final class TornPairs {

  private TornPairs() {}

  /** The segment with the two ends of each torn pair that it holds made a pair again. */
  static Segment joined(Segment segment) {
    Set<String> opened = ids(segment, true);
    Set<String> closed = ids(segment, false);
    List<Inline> content = new ArrayList<>();
    for (Inline inline : segment.content()) {
      if (inline instanceof InlineCode code && code.kind() == Kind.ISOLATED_OPEN) {
        content.add(closed.contains(code.id()) ? code.as(Kind.OPEN) : code);
      } else if (inline instanceof InlineCode code && code.kind() == Kind.ISOLATED_CLOSE) {
        content.add(opened.contains(code.id()) ? code.as(Kind.CLOSE) : code);
      } else {
        content.add(inline);
      }
    }
    return new Segment(content);
  }

  /**
   * Whether every pair closes inside the pair it was opened in, and none closes before it opens.
   */
  static boolean isWellNested(Segment segment) {
    Deque<String> open = new ArrayDeque<>();
    for (InlineCode code : segment.codes()) {
      if (code.kind() == Kind.OPEN) {
        open.push(code.id());
      } else if (code.kind() == Kind.CLOSE && (open.isEmpty() || !open.pop().equals(code.id()))) {
        return false;
      }
    }
    return open.isEmpty();
  }

  private static Set<String> ids(Segment segment, boolean opening) {
    Set<String> ids = new HashSet<>();
    for (InlineCode code : segment.codes()) {
      if (opening ? code.kind().opens() : code.kind().closes()) {
        ids.add(code.id());
      }
    }
    return ids;
  }
}
