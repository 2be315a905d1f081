package org.korpu.check;

import java.util.function.Consumer;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.text.OrdinaryWords;

/**
 * The target is the source, letter by letter, and there was something to translate: at least three
 * ordinary words ({@link OrdinaryWords}), or two that are half of the text; one where the other
 * language has another script. Names, numbers, addresses, codes and titles stay as they are.
 */
final class TargetEqualsSource extends DescribedCheck {

  TargetEqualsSource() {
    super("TargetEqualsSource", Severity.WARNING, CheckGroup.COMPLETENESS, Use.BY_DEFAULT);
  }

  @Override
  public void inspect(InspectedPair pair, Consumer<Finding> findings) {
    if (!pair.target().strip().equals(pair.source().strip()) || pair.from().meets(pair.to())) {
      return;
    }
    OrdinaryWords words = OrdinaryWords.in(pair.target(), pair.targetTokens());
    boolean otherScript = isCyrillic(pair.from()) != isCyrillic(pair.to());
    if (words.needTranslation() || (otherScript && words.ordinary() > 0 && words.all() > 1)) {
      report(
          pair,
          0,
          pair.target().length(),
          Message.of(TranslationMessage.TARGET_EQUALS_SOURCE),
          findings);
    }
  }

  private static boolean isCyrillic(LanguageTag language) {
    return language.language().equals("ru") || language.script().equals("Cyrl");
  }
}
