package org.korpu.check;

import java.util.Optional;
import java.util.function.Consumer;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.text.LanguageGuess;
import org.korpu.text.OrdinaryWords;
import org.korpu.text.Token;

/**
 * The target is in another of Azerbaijani, English and Russian than it should be ({@link
 * LanguageGuess#otherThan}); or it should be Russian, and none of its words is in Cyrillic letters
 * though the source has ordinary words, or the other way round.
 *
 * <p>A target that equals its source is left to {@link TargetEqualsSource}.
 */
final class WrongLanguage extends DescribedCheck {

  WrongLanguage() {
    super("WrongLanguage", Severity.ERROR, CheckGroup.COMPLETENESS, Use.BY_DEFAULT);
  }

  @Override
  public void inspect(InspectedPair pair, Consumer<Finding> findings) {
    if (pair.target().strip().equals(pair.source().strip())) {
      return;
    }
    Optional<LanguageTag> other =
        LanguageGuess.otherThan(pair.to(), pair.target(), pair.targetText().traits());
    if (other.isEmpty() && isInOtherScript(pair)) {
      other = LanguageGuess.of(pair.target()).filter(guess -> !guess.meets(pair.to()));
    }
    other.ifPresent(
        guess ->
            report(
                pair,
                0,
                pair.target().length(),
                Message.of(TranslationMessage.WRONG_LANGUAGE, pair.to(), guess),
                findings));
  }

  /** Whether all words of the target are in the script that its language does not use. */
  private static boolean isInOtherScript(InspectedPair pair) {
    boolean cyrillic = pair.to().language().equals("ru");
    int words = 0;
    for (Token token : pair.targetTokens()) {
      if (token.kind() == Token.Kind.WORD) {
        char c = token.text().charAt(0);
        boolean isCyrillic = c >= 0x400 && c <= 0x52F;
        if (isCyrillic == cyrillic) {
          return false;
        }
        words++;
      }
    }
    OrdinaryWords ordinary = OrdinaryWords.in(pair.target(), pair.targetTokens());
    return words > 1 && 2 * ordinary.ordinary() >= words;
  }
}
