package org.korpu.check;

import java.util.function.Consumer;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.text.LanguageGuess;
import org.korpu.text.OrdinaryWords;

/**
 * The target is the source, letter by letter, and there was something to translate: at least three
 * ordinary words ({@link OrdinaryWords}), or two that are half of the text; one where the other
 * language has another script, or in a phrase of three words that are plainly in the language of
 * the source. Names, numbers, addresses, codes and titles stay as they are.
 */
final class TargetEqualsSource extends DescribedCheck {

  /** The title of a book or journal has more words. */
  private static final int PHRASE = 3;

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
    boolean phrase = words.ordinary() > 0 && words.all() > 1;
    if (words.needTranslation()
        || (phrase && otherScript)
        || (phrase && words.all() <= PHRASE && isInSourceLanguage(pair))) {
      report(
          pair,
          0,
          pair.target().length(),
          Message.of(TranslationMessage.TARGET_EQUALS_SOURCE),
          findings);
    }
  }

  private static boolean isInSourceLanguage(InspectedPair pair) {
    return LanguageGuess.of(pair.target()).filter(guess -> guess.meets(pair.from())).isPresent();
  }

  private static boolean isCyrillic(LanguageTag language) {
    return language.language().equals("ru") || language.script().equals("Cyrl");
  }
}
