package org.korpu.curate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.korpu.model.Message;
import org.korpu.model.Segment;
import org.korpu.model.Variant;

/**
 * A translation whose codes are not those of the source is removed. Runs only if it is named: such
 * a unit is a fuzzy match like any other, and many memories have them.
 */
final class CodeMismatchRule extends TranslationRule {

  @Override
  public String name() {
    return "CodeMismatch";
  }

  @Override
  public Use use() {
    return Use.ON_DEMAND;
  }

  @Override
  Optional<Correction> inspect(int index, Variant translation, Variant source) {
    Segment ours = translation.segment();
    Segment theirs = source.segment();
    boolean numbered = CodeList.isNumbered(ours) && CodeList.isNumbered(theirs);
    List<String> added = CodeList.of(ours, numbered);
    List<String> missing = new ArrayList<>();
    for (String code : CodeList.of(theirs, numbered)) {
      if (!added.remove(code)) {
        missing.add(code);
      }
    }
    if (added.isEmpty() && missing.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Correction.removal(
            index, Message.of(CleaningMessage.CODES_DIFFER, shown(missing), shown(added))));
  }

  private static String shown(List<String> codes) {
    return codes.isEmpty() ? "–" : String.join(" ", codes);
  }
}
