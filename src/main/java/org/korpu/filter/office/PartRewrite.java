package org.korpu.filter.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.korpu.model.Segment;

/** A part with some stretches replaced, and all else as it was. */
final class PartRewrite {

  private record Replacement(int end, Consumer<StringBuilder> content) {}

  private final XmlPart part;
  private final TreeMap<Integer, Replacement> replacements = new TreeMap<>();

  /** What is being written now, the innermost first. */
  private final Deque<Replacement> active = new ArrayDeque<>();

  PartRewrite(XmlPart part) {
    this.part = part;
  }

  /** The part as it was. */
  XmlPart part() {
    return part;
  }

  /** Puts a translation in its place. */
  void translate(Place place, Segment translation) {
    replace(place.extent(), out -> place.write(translation, this, out));
  }

  /** Replaces a stretch; it may lie inside another one that is replaced, where that copies it. */
  void replace(Markup.Range range, Consumer<StringBuilder> content) {
    replacements.put(range.from(), new Replacement(range.to(), content));
  }

  /** The part as it is now. */
  String result() {
    StringBuilder out = new StringBuilder(part.xml().length() + 1024);
    copy(0, part.xml().length(), out);
    return out.toString();
  }

  /** Appends markup, with what is replaced in it. */
  void append(Markup markup, StringBuilder out) {
    if (markup instanceof Markup.Literal literal) {
      out.append(literal.xml());
    } else if (markup instanceof Markup.Range range) {
      copy(range.from(), range.to(), out);
    }
  }

  private void copy(int from, int to, StringBuilder out) {
    int done = from;
    Map.Entry<Integer, Replacement> next = replacements.ceilingEntry(from);
    while (next != null && next.getKey() < to) {
      Replacement replacement = next.getValue();
      // What a replacement copies of itself starts where it does, and is no other replacement.
      if (replacement.end() <= to && !active.contains(replacement)) {
        out.append(part.xml(), done, next.getKey());
        active.push(replacement);
        replacement.content().accept(out);
        active.pop();
        done = replacement.end();
      }
      next = replacements.ceilingEntry(Math.max(done, next.getKey() + 1));
    }
    out.append(part.xml(), done, to);
  }
}
