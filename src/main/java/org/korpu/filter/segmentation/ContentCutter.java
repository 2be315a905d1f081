package org.korpu.filter.segmentation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.filter.Segmenter.Piece;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

/**
 * Cuts the content of one text unit, text and codes, at places of its text.
 *
 * <p>Its text is the content without codes, but for one line separator for each code that breaks
 * the line: {@code <br/>} between two sentences is the white space between them.
 */
final class ContentCutter {

  private static final char LINE_SEPARATOR = '\u2028';
  private static final Set<String> LINE_BREAK_TYPES = Set.of("lb", "br");

  private final Segment content;
  private final String text;

  ContentCutter(Segment content) {
    this.content = content;
    this.text = textOf(content);
  }

  /** The text that offsets given to {@link #cut} count in. */
  String text() {
    return text;
  }

  /** The pieces between the given places, ascending; white space at their ends stands alone. */
  List<Piece> cut(List<Integer> places) {
    if (content.content().isEmpty()) {
      return List.of();
    }
    List<Range> ranges = ranges(places);
    if (ranges.size() == 1) {
      return List.of(new Piece(ranges.get(0).kind(), content));
    }
    List<List<Inline>> parts = distribute(ranges);
    isolateTornPairs(parts);
    List<Piece> pieces = new ArrayList<>(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      pieces.add(new Piece(ranges.get(i).kind(), new Segment(parts.get(i))));
    }
    return List.copyOf(pieces);
  }

  /** A piece as offsets in the text; together they cover it, and no two white ones are adjacent. */
  private record Range(Piece.Kind kind, int end) {}

  private List<Range> ranges(List<Integer> places) {
    List<Integer> ends = new ArrayList<>(places);
    ends.add(text.length());
    List<Range> ranges = new ArrayList<>();
    int start = 0;
    for (int end : ends) {
      int first = start;
      while (first < end && isSpace(text.charAt(first))) {
        first++;
      }
      int last = end;
      while (last > first && isSpace(text.charAt(last - 1))) {
        last--;
      }
      addRange(ranges, Piece.Kind.IGNORABLE, start, first);
      addRange(ranges, Piece.Kind.SEGMENT, first, last);
      addRange(ranges, Piece.Kind.IGNORABLE, last, end);
      start = end;
    }
    if (ranges.isEmpty()) { // codes without text
      ranges.add(new Range(Piece.Kind.IGNORABLE, 0));
    }
    return ranges;
  }

  private static void addRange(List<Range> ranges, Piece.Kind kind, int start, int end) {
    if (start == end) {
      return;
    }
    int last = ranges.size() - 1;
    if (kind == Piece.Kind.IGNORABLE && last >= 0 && ranges.get(last).kind() == kind) {
      ranges.set(last, new Range(kind, end));
    } else {
      ranges.add(new Range(kind, end));
    }
  }

  /** Gives every run of text and every code to its piece. */
  private List<List<Inline>> distribute(List<Range> ranges) {
    List<List<Inline>> parts = new ArrayList<>();
    parts.add(new ArrayList<>());
    List<InlineCode> pending = new ArrayList<>();
    int offset = 0;
    for (Inline inline : content.content()) {
      if (inline instanceof InlineCode code && !breaksLine(code)) {
        pending.add(code);
        continue;
      }
      String run = inline instanceof TextRun r ? r.text() : String.valueOf(LINE_SEPARATOR);
      int done = 0;
      while (done < run.length()) {
        int end = ranges.get(parts.size() - 1).end();
        if (offset == end) {
          startPart(parts, pending);
          end = ranges.get(parts.size() - 1).end();
        }
        List<Inline> part = parts.get(parts.size() - 1);
        part.addAll(pending);
        pending.clear();
        int taken = Math.min(run.length() - done, end - offset);
        part.add(
            inline instanceof TextRun ? new TextRun(run.substring(done, done + taken)) : inline);
        done += taken;
        offset += taken;
      }
    }
    parts.get(parts.size() - 1).addAll(pending);
    return parts;
  }

  /**
   * Begins the next piece. Of the codes between the two, those up to the last that is no opening
   * code, before the first that is one, belong to the piece before: {@code .</b><note/>|<i>}.
   */
  private static void startPart(List<List<Inline>> parts, List<InlineCode> pending) {
    int kept = 0;
    boolean afterSpace = parts.size() > 1 && endsWithSpace(parts.get(parts.size() - 1));
    for (int i = 0; i < pending.size() && !pending.get(i).kind().opens(); i++) {
      // A placeholder belongs to the text it touches; after white space that is the text to come.
      if (pending.get(i).kind().closes() || !afterSpace) {
        kept = i + 1;
      }
    }
    parts.get(parts.size() - 1).addAll(pending.subList(0, kept));
    pending.subList(0, kept).clear();
    parts.add(new ArrayList<>());
  }

  private static boolean endsWithSpace(List<Inline> part) {
    for (int i = part.size() - 1; i >= 0; i--) {
      if (part.get(i) instanceof TextRun run) {
        return isSpace(run.text().charAt(run.text().length() - 1));
      }
    }
    return !part.isEmpty();
  }

  /** Pairs whose ends have come into different pieces become isolated codes. */
  private static void isolateTornPairs(List<List<Inline>> parts) {
    Map<String, Deque<int[]>> open = new HashMap<>();
    for (int p = 0; p < parts.size(); p++) {
      List<Inline> part = parts.get(p);
      for (int i = 0; i < part.size(); i++) {
        if (!(part.get(i) instanceof InlineCode code)) {
          continue;
        }
        if (code.kind() == InlineCode.Kind.OPEN) {
          open.computeIfAbsent(code.id(), id -> new ArrayDeque<>()).push(new int[] {p, i});
        } else if (code.kind() == InlineCode.Kind.CLOSE) {
          int[] start = pop(open.get(code.id()));
          if (start != null && start[0] != p) {
            InlineCode opening = (InlineCode) parts.get(start[0]).get(start[1]);
            parts.get(start[0]).set(start[1], opening.as(InlineCode.Kind.ISOLATED_OPEN));
            part.set(i, code.as(InlineCode.Kind.ISOLATED_CLOSE));
          }
        }
      }
    }
  }

  private static int @Nullable [] pop(@Nullable Deque<int[]> stack) {
    return stack == null || stack.isEmpty() ? null : stack.pop();
  }

  private static String textOf(Segment content) {
    if (!content.hasCodes()) {
      return content.text();
    }
    StringBuilder text = new StringBuilder();
    for (Inline inline : content.content()) {
      if (inline instanceof TextRun run) {
        text.append(run.text());
      } else if (inline instanceof InlineCode code && breaksLine(code)) {
        text.append(LINE_SEPARATOR);
      }
    }
    return text.toString();
  }

  private static boolean breaksLine(InlineCode code) {
    return code.kind() == InlineCode.Kind.PLACEHOLDER
        && code.type() != null
        && LINE_BREAK_TYPES.contains(code.type());
  }

  /** White space of any kind: with the no-break spaces, and the next-line control U+0085. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }
}
