package org.korpu.filter.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Fields of Word that are spread over runs: a start, an instruction, a separator, the result and an
 * end (ISO/IEC 29500-1, 17.16.18).
 */
final class WordFields {

  /** Fields whose result is text that a person has written. */
  private static final Set<String> WITH_TEXT = Set.of("HYPERLINK", "FORMTEXT");

  private WordFields() {}

  /** What a run says of a field. */
  record Mark(Role role, String instruction, int piece) {

    /** Which part of the field. */
    enum Role {
      BEGIN,
      INSTRUCTION,
      SEPARATE,
      END
    }

    /**
     * A mark.
     *
     * @param node {@code fldChar} or {@code instrText}
     * @param piece the index of its piece
     */
    static Mark of(XmlNode node, int piece) {
      if (node.is("w:instrText")) {
        return new Mark(Role.INSTRUCTION, node.allText(), piece);
      }
      String type = node.attribute("w:fldCharType");
      Role role = "begin".equals(type) ? Role.BEGIN : "end".equals(type) ? Role.END : Role.SEPARATE;
      return new Mark(role, "", piece);
    }
  }

  /** Whether the result of such a field is text for translators. */
  static boolean hasText(String instruction) {
    String name = instruction.strip().split("\\s", 2)[0];
    return WITH_TEXT.contains(name.toUpperCase(Locale.ROOT));
  }

  /**
   * The pieces of a paragraph with those of each field made one, or a pair around its text. Fields
   * that do not end in the paragraph, such as tables of contents, stay as they are.
   */
  static List<Piece> joined(List<Piece> pieces, List<Mark> marks) {
    if (marks.isEmpty()) {
      return pieces;
    }
    List<Piece> joined = new ArrayList<>();
    int done = 0;
    for (int i = 0; i < marks.size(); i++) {
      Mark begin = marks.get(i);
      int end = begin.role() == Mark.Role.BEGIN ? endOf(marks, i) : -1;
      if (end < 0 || !isBalanced(pieces, begin.piece(), marks.get(end).piece())) {
        continue;
      }
      joined.addAll(pieces.subList(done, begin.piece()));
      int last = marks.get(end).piece();
      int separator = separatorOf(marks, i, end);
      if (separator >= 0 && hasText(instruction(marks, i, separator))) {
        int text = marks.get(separator).piece() + 1;
        joined.add(new Piece.Open("link", markup(pieces, begin.piece(), text)));
        joined.addAll(joined(pieces.subList(text, last), inside(marks, separator, end, text)));
        joined.add(new Piece.Close(markup(pieces, last, last + 1)));
      } else {
        joined.add(new Piece.Alone("field", markup(pieces, begin.piece(), last + 1)));
      }
      done = last + 1;
      i = end;
    }
    joined.addAll(pieces.subList(done, pieces.size()));
    return joined;
  }

  private static List<Mark> inside(List<Mark> marks, int from, int to, int offset) {
    return marks.subList(from + 1, to).stream()
        .map(mark -> new Mark(mark.role(), mark.instruction(), mark.piece() - offset))
        .toList();
  }

  private static List<Markup> markup(List<Piece> pieces, int from, int to) {
    List<Markup> markup = new ArrayList<>();
    pieces.subList(from, to).forEach(piece -> markup.addAll(piece.markup()));
    return markup;
  }

  private static int endOf(List<Mark> marks, int begin) {
    int depth = 0;
    for (int i = begin; i < marks.size(); i++) {
      if (marks.get(i).role() == Mark.Role.BEGIN) {
        depth++;
      } else if (marks.get(i).role() == Mark.Role.END && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static int separatorOf(List<Mark> marks, int begin, int end) {
    int depth = 0;
    for (int i = begin; i < end; i++) {
      switch (marks.get(i).role()) {
        case BEGIN -> depth++;
        case END -> depth--;
        case SEPARATE -> {
          if (depth == 1) {
            return i;
          }
        }
        case INSTRUCTION -> {}
      }
    }
    return -1;
  }

  private static String instruction(List<Mark> marks, int from, int to) {
    StringBuilder instruction = new StringBuilder();
    marks.subList(from, to).forEach(mark -> instruction.append(mark.instruction()));
    return instruction.toString();
  }

  private static boolean isBalanced(List<Piece> pieces, int from, int to) {
    int depth = 0;
    for (int i = from; i <= to; i++) {
      if (pieces.get(i) instanceof Piece.Open) {
        depth++;
      } else if (pieces.get(i) instanceof Piece.Close && --depth < 0) {
        return false;
      }
    }
    return depth == 0;
  }
}
