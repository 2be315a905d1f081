package org.korpu.handoff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.model.Segment;

/**
 * White space that the document has between two segments of a unit, and that a tool has dropped
 * from the file, from source and target alike.
 */
final class LostSpace {

  private final Map<XliffPart, String> before;

  private LostSpace(Map<XliffPart, String> before) {
    this.before = before;
  }

  /** Compares a unit with the document's text, which is the same but for white space. */
  static LostSpace of(XliffUnit unit, Segment original) {
    Map<XliffPart, String> lost = new HashMap<>();
    List<String> spaces = spaces(original.text());
    StringBuilder read = new StringBuilder();
    for (XliffPart part : unit.parts()) {
      int visible = visible(read);
      boolean glued = visible > 0 && !SourceIdentity.isSpace(read.charAt(read.length() - 1));
      String text = part.source().text();
      if (part.kind() == XliffPart.Kind.SEGMENT
          && glued
          && !text.isEmpty()
          && !SourceIdentity.isSpace(text.charAt(0))
          && visible < spaces.size()
          && !spaces.get(visible).isEmpty()) {
        lost.put(part, spaces.get(visible));
      }
      read.append(text);
    }
    return new LostSpace(lost);
  }

  /** What was lost before a segment. */
  Optional<String> before(XliffPart segment) {
    return Optional.ofNullable(before.get(segment));
  }

  /** The white space before each character that is none. */
  private static List<String> spaces(String text) {
    List<String> spaces = new ArrayList<>();
    StringBuilder space = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (SourceIdentity.isSpace(text.charAt(i))) {
        space.append(text.charAt(i));
      } else {
        spaces.add(space.toString());
        space.setLength(0);
      }
    }
    return spaces;
  }

  private static int visible(CharSequence text) {
    return (int) text.chars().filter(c -> !SourceIdentity.isSpace((char) c)).count();
  }
}
