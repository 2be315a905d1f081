package org.korpu.check;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.text.Token;

/**
 * The source begins with a capital and the target with a small letter, or the other way round.
 *
 * <p>Only texts that both begin with a word are looked at. Words with a capital inside ({@code
 * iPhone}) are left, and those that the source has with a small letter too: names such as {@code
 * korpu}. A capital for a small letter is reported only where the source has no capital at all, for
 * a name may have moved to the front.
 */
final class Capitalisation extends DescribedCheck {

  Capitalisation() {
    super("Capitalisation", Severity.WARNING, CheckGroup.TYPOGRAPHY, Use.BY_DEFAULT);
  }

  @Override
  public void inspect(InspectedPair pair, Consumer<Finding> findings) {
    Token source = firstWord(pair.sourceTokens());
    Token target = firstWord(pair.targetTokens());
    if (source == null || target == null) {
      return;
    }
    boolean capital = Character.isUpperCase(source.text().charAt(0));
    boolean small = Character.isLowerCase(source.text().charAt(0));
    String word = target.text();
    if (capital && Character.isLowerCase(word.charAt(0)) && !hasCapital(word) && !has(pair, word)) {
      Message message = Message.of(TypographyMessage.SMALL_LETTER, word);
      report(pair, target.start(), target.end(), message, findings);
    } else if (small
        && !hasCapital(pair.source())
        && Character.isUpperCase(word.charAt(0))
        && word.length() > 1
        && !hasCapital(word.substring(1))) {
      Message message = Message.of(TypographyMessage.CAPITAL_LETTER, word);
      report(pair, target.start(), target.end(), message, findings);
    }
  }

  /** The first word, if nothing but punctuation stands before it. */
  private static @Nullable Token firstWord(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.WORD) {
        return token;
      }
      if (token.kind() != Token.Kind.PUNCTUATION || "@#$€₼%&*+=/\\".contains(token.text())) {
        return null;
      }
    }
    return null;
  }

  private static boolean has(InspectedPair pair, String word) {
    return pair.sourceTokens().stream().anyMatch(token -> token.text().equals(word));
  }

  private static boolean hasCapital(String text) {
    return text.chars().anyMatch(Character::isUpperCase);
  }
}
