package org.korpu.format.xliff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.model.InlineCode;

/** The markup of the codes of a unit, as the file has it. */
final class CodeMarkup {

  /** Which tag of an element a code is. */
  enum Tag {
    /** The start tag of an element around the text of a pair. */
    START,
    /** The end tag of such an element. */
    END,
    /** All of an element that stands for one code. */
    WHOLE
  }

  /** How a code is written. */
  enum Shape {
    /** An element around the text of a pair. */
    AROUND,
    /** An element for one end of a pair whose other end stands in the same unit. */
    PAIRED,
    /** An element for one end of a pair whose other end is missing. */
    ISOLATED;

    private int ordinalDistance(Shape other) {
      return Math.abs(compareTo(other));
    }
  }

  /** A code in the file. */
  record Fragment(MarkupElement element, Tag tag) {

    Shape shape() {
      if (tag != Tag.WHOLE) {
        return Shape.AROUND;
      }
      boolean isolated =
          element.localName().equals("it") || "yes".equals(element.value("isolated"));
      return isolated ? Shape.ISOLATED : Shape.PAIRED;
    }

    /** The id that the file gives it. */
    String token() {
      String id = element.value("id");
      String start = element.value("startRef");
      return id != null ? id : start == null ? "" : start;
    }

    String markup() {
      return switch (tag) {
        case START -> element.startTag();
        case END -> element.endTag();
        case WHOLE -> element.markup();
      };
    }
  }

  private enum End {
    OPENING,
    CLOSING,
    SINGLE
  }

  private record Key(End end, String id) {
    static Key of(InlineCode code) {
      End end = code.kind().opens() ? End.OPENING : code.kind().closes() ? End.CLOSING : End.SINGLE;
      return new Key(end, code.id());
    }
  }

  private static final Set<String> PAIRS = Set.of("g", "pc");
  private static final Set<String> SINGLES_1 = Set.of("x", "ph", "bx", "ex", "bpt", "ept", "it");
  private static final Set<String> SINGLES_2 = Set.of("ph", "sc", "ec");

  private final Map<Key, List<Fragment>> fragments = new HashMap<>();

  /**
   * Adds the codes of a text.
   *
   * @param codes as they were read, in order
   * @param content the element they were read from
   */
  void add(List<InlineCode> codes, MarkupElement content) {
    List<Fragment> found = new ArrayList<>();
    addFragments(content, content.namespace(), found);
    if (found.size() != codes.size()) {
      throw new IllegalStateException(
          codes.size() + " codes from " + found.size() + " elements in " + content.markup());
    }
    for (int i = 0; i < codes.size(); i++) {
      fragments.computeIfAbsent(Key.of(codes.get(i)), key -> new ArrayList<>()).add(found.get(i));
    }
  }

  /**
   * The markup of a code: one whose id in the file is not taken if there is one, and one that
   * stands for the same end of the same thing rather than one that must be rewritten.
   *
   * @param shape what it is to be
   * @return null if the file has no such code
   */
  @Nullable Fragment find(InlineCode code, Shape shape, Set<String> taken) {
    Fragment best = null;
    int least = Integer.MAX_VALUE;
    for (Fragment candidate : fragments.getOrDefault(Key.of(code), List.of())) {
      int rank = 2 * shape.ordinalDistance(candidate.shape());
      rank += taken.contains(candidate.token()) ? 1 + 2 * Shape.values().length : 0;
      if (rank < least) {
        least = rank;
        best = candidate;
      }
    }
    return best;
  }

  private static void addFragments(MarkupElement content, String core, List<Fragment> found) {
    boolean first = XliffOutline.isVersion1(content);
    for (MarkupElement child : content.children()) {
      if (!child.namespace().equals(core)) {
        continue;
      }
      String name = child.localName();
      if (PAIRS.contains(name)) {
        found.add(new Fragment(child, Tag.START));
        addFragments(child, core, found);
        found.add(new Fragment(child, Tag.END));
      } else if ((first ? SINGLES_1 : SINGLES_2).contains(name)) {
        if (child.attribute(XliffNames.KORPU, "character") == null) {
          found.add(new Fragment(child, Tag.WHOLE));
        }
      } else if (name.equals("mrk") ? !XliffMarks.isDeletion(child.value("mtype")) : first) {
        addFragments(child, core, found);
      }
    }
  }
}
