package org.korpu.format.xliff;

import java.util.Set;
import java.util.stream.Collectors;
import org.korpu.model.InlineCode;
import org.korpu.model.Position;
import org.korpu.model.Segment;

/** Warns of codes that a target has and the source of its unit has not. */
final class CodeCheck {

  private CodeCheck() {}

  static void check(XliffUnit unit, Faults faults) {
    Set<String> known =
        unit.parts().stream()
            .flatMap(part -> part.source().codes().stream())
            .map(InlineCode::id)
            .collect(Collectors.toSet());
    for (XliffPart part : unit.parts()) {
      Segment target = part.target();
      Position position = part.position();
      if (target == null || position == null) {
        continue;
      }
      target.codes().stream()
          .map(InlineCode::id)
          .filter(id -> !known.contains(id))
          .distinct()
          .forEach(id -> faults.warning(position, XliffMessage.CODE_WITHOUT_SOURCE, id, unit.id()));
    }
  }
}
