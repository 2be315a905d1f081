package org.korpu.guide;

import java.util.ArrayList;
import java.util.List;

/**
 * A block of a Markdown page: between two fences, or in a comment that readers do not see.
 *
 * @param kind what becomes of it
 * @param info what stands behind the opening fence
 * @param from the number of its first line, from 0: the one after the fence
 * @param lines what is inside
 */
record PageBlock(Kind kind, String info, int from, List<String> lines) {

  /** What becomes of a block. */
  enum Kind {
    /** Commands behind {@code $}, each with what it prints: run and compared. */
    TRANSCRIPT,
    /** Commands alone: run, and none may fail. */
    SCRIPT,
    /** What a page needs before its next commands: run, and none may fail. */
    PREPARATION,
    /** Commands that are not run; the fence says why: {@code sh no-test: needs the network}. */
    UNTESTED,
    /** No commands: settings, tables, output on its own. */
    ILLUSTRATION
  }

  private static final String FENCE = "```";
  private static final String PREPARATION = "<!-- run";
  private static final String NO_TEST = "no-test:";

  PageBlock {
    lines = List.copyOf(lines);
  }

  /** All blocks of a page in order. */
  static List<PageBlock> of(List<String> page) {
    List<PageBlock> blocks = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      String line = page.get(i);
      boolean fenced = line.startsWith(FENCE);
      if (!fenced && !line.equals(PREPARATION)) {
        continue;
      }
      String end = fenced ? FENCE : "-->";
      int from = i + 1;
      int to = from;
      while (to < page.size() && !page.get(to).equals(end)) {
        to++;
      }
      if (to == page.size()) {
        throw new AssertionError("line " + from + ": a block without an end");
      }
      String info = fenced ? line.substring(FENCE.length()).strip() : "";
      List<String> lines = page.subList(from, to);
      Kind kind = fenced ? kind(info, lines) : Kind.PREPARATION;
      blocks.add(new PageBlock(kind, info, from, lines));
      i = to;
    }
    return blocks;
  }

  /** Why the block is not tested. */
  String reason() {
    return info.substring(info.indexOf(NO_TEST) + NO_TEST.length()).strip();
  }

  private static Kind kind(String info, List<String> lines) {
    if (info.contains(NO_TEST)) {
      return Kind.UNTESTED;
    }
    if (!lines.isEmpty() && lines.get(0).startsWith("$ ")) {
      return Kind.TRANSCRIPT;
    }
    return info.equals("sh") ? Kind.SCRIPT : Kind.ILLUSTRATION;
  }
}
