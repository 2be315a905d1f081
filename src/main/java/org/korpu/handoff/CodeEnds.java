package org.korpu.handoff;

import java.util.ArrayList;
import java.util.List;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.Kind;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

/**
 * The codes of a segment as people see them in messages: {@code <1>}, {@code </1>}, {@code <2/>}.
 */
final class CodeEnds {

  private CodeEnds() {}

  /** The codes in order of appearance. */
  static List<String> of(Segment segment) {
    return segment.codes().stream().map(CodeEnds::shown).toList();
  }

  /** The text with its codes. */
  static String text(Segment segment) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : segment.content()) {
      if (inline instanceof TextRun run) {
        text.append(run.text());
      } else if (inline instanceof InlineCode code) {
        text.append(shown(code));
      }
    }
    return text.toString();
  }

  /** The codes of the first segment that the second lacks, each as often as it is missing. */
  static List<String> missing(Segment from, Segment in) {
    List<String> missing = new ArrayList<>(of(from));
    of(in).forEach(missing::remove);
    return missing;
  }

  /** A code as people see it. */
  static String shown(InlineCode code) {
    if (code.kind().closes()) {
      return "</" + code.id() + ">";
    }
    return code.kind() == Kind.PLACEHOLDER ? "<" + code.id() + "/>" : "<" + code.id() + ">";
  }
}
