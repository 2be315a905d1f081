package org.korpu.curate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.Kind;
import org.korpu.model.Message;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.model.Variant;

/**
 * A placeholder that stands twice in a row in a translation, and less often in the source, is left
 * there once. Codes doubled in any other way are for people to decide.
 */
final class DuplicateCodesRule extends TranslationRule {

  @Override
  public String name() {
    return "DuplicateCodes";
  }

  @Override
  Optional<Correction> inspect(int index, Variant translation, Variant source) {
    List<Inline> content = translation.segment().content();
    for (int i = 0; i < content.size(); i++) {
      if (content.get(i) instanceof InlineCode code
          && code.kind() == Kind.PLACEHOLDER
          && repeats(content, i, code)
          && count(translation.segment(), code) > count(source.segment(), code)) {
        List<Inline> changed = new ArrayList<>(content);
        changed.remove(i);
        Message reason =
            Message.of(CleaningMessage.CODE_TWICE, CodeList.shown(code, !code.id().isEmpty()));
        return Optional.of(Correction.repair(index, new Segment(changed), reason));
      }
    }
    return Optional.empty();
  }

  /** Whether the same code stands before it, with at most white space between. */
  private static boolean repeats(List<Inline> content, int index, InlineCode code) {
    int before = index - 1;
    if (before >= 0 && content.get(before) instanceof TextRun run && run.text().isBlank()) {
      before--;
    }
    return before >= 0 && content.get(before).equals(code);
  }

  private static long count(Segment segment, InlineCode code) {
    return segment.codes().stream()
        .filter(each -> each.kind() == code.kind() && each.id().equals(code.id()))
        .count();
  }
}
