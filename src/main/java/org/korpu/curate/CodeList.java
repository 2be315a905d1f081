package org.korpu.curate;

import java.util.ArrayList;
import java.util.List;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.Kind;
import org.korpu.model.Segment;

/** The codes of a segment as they are compared and shown: a pair counts once, by its start. */
final class CodeList {

  private CodeList() {}

  /**
   * The codes in order.
   *
   * @param numbered with the numbers that join them to those of other variants
   */
  static List<String> of(Segment segment, boolean numbered) {
    List<String> codes = new ArrayList<>();
    for (InlineCode code : segment.codes()) {
      if (code.kind() != Kind.CLOSE && code.kind() != Kind.HIGHLIGHT_CLOSE) {
        codes.add(shown(code, numbered));
      }
    }
    return codes;
  }

  /** Whether all codes have a number. */
  static boolean isNumbered(Segment segment) {
    return segment.codes().stream().noneMatch(code -> code.id().isEmpty());
  }

  /** A code as TMX writes it. */
  static String shown(InlineCode code, boolean numbered) {
    String element =
        switch (code.kind()) {
          case OPEN -> "bpt";
          case CLOSE -> "ept";
          case PLACEHOLDER -> "ph";
          case ISOLATED_OPEN, ISOLATED_CLOSE -> "it";
          case HIGHLIGHT_OPEN, HIGHLIGHT_CLOSE -> "hi";
        };
    return numbered ? "<" + element + " x=\"" + code.id() + "\">" : "<" + element + ">";
  }
}
