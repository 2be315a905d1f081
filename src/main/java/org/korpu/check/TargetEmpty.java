package org.korpu.check;

import java.util.function.Consumer;
import org.korpu.model.Message;
import org.korpu.model.Severity;

/** The source has a letter or digit and the target has none: it is empty, or a lone dash. */
final class TargetEmpty extends DescribedCheck {

  TargetEmpty() {
    super("TargetEmpty", Severity.ERROR, CheckGroup.COMPLETENESS, Use.BY_DEFAULT);
  }

  @Override
  public void inspect(InspectedPair pair, Consumer<Finding> findings) {
    if (!hasContent(pair.target()) && hasContent(pair.source())) {
      report(
          pair, 0, pair.target().length(), Message.of(TranslationMessage.TARGET_EMPTY), findings);
    }
  }

  @Override
  public boolean inspectsEmptyTargets() {
    return true;
  }

  private static boolean hasContent(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }
}
