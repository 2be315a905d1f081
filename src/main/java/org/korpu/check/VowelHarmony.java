package org.korpu.check;

import java.util.function.Consumer;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.morph.BrokenHarmony;
import org.korpu.text.Token;

/**
 * A suffix of an Azerbaijani word has the wrong vowel: {@code kitablər}, {@code evda} ({@link
 * BrokenHarmony}). Words with a capital may be foreign names, which are spoken otherwise than they
 * are spelt, and are left; so are words that the source has too.
 */
final class VowelHarmony extends DescribedCheck {

  VowelHarmony() {
    super("VowelHarmony", Severity.INFO, CheckGroup.LANGUAGE, Use.BY_DEFAULT);
  }

  @Override
  public void inspect(InspectedPair pair, Consumer<Finding> findings) {
    if (!pair.to().meets(LanguageTag.AZ) || pair.to().script().equals("Cyrl")) {
      return;
    }
    for (Token token : pair.targetTokens()) {
      if (token.kind() == Token.Kind.WORD && isSmall(token.text())) {
        // A word in small letters is folded already.
        BrokenHarmony.in(token.text())
            .filter(spot -> !pair.source().contains(token.text()))
            .ifPresent(spot -> report(pair, token, spot, findings));
      }
    }
  }

  private void report(
      InspectedPair pair, Token token, BrokenHarmony.Spot spot, Consumer<Finding> findings) {
    int start = token.start() + spot.start();
    int end = token.start() + spot.end();
    Message message =
        Message.of(
            NumberStyleMessage.VOWEL_HARMONY,
            token.text(),
            token.text().substring(spot.start(), spot.end()),
            token.text().substring(0, spot.start()) + spot.mended());
    report(pair, start, end, message, findings);
  }

  private static boolean isSmall(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLowerCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
