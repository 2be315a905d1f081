package org.korpu.check;

import java.lang.Character.UnicodeScript;
import java.util.function.Consumer;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.text.LookAlikes;
import org.korpu.text.TextTraits;
import org.korpu.text.TextTraits.Trait;
import org.korpu.text.Token;

/**
 * A word of the target has Latin and Cyrillic letters, and not because of letters that look alike,
 * of which {@link LookAlike} speaks: a word half translated, or typed with the wrong keyboard.
 *
 * <p>Parts joined by a hyphen or apostrophe are words of their own ({@code IT-специалист}). A
 * foreign name with a Russian ending ({@code SMSка}) and a word that the source has too are none.
 */
final class MixedScript extends DescribedCheck {

  private static final int LONGEST_ENDING = 3;

  MixedScript() {
    super("MixedScript", Severity.WARNING, CheckGroup.CHARACTERS, Use.BY_DEFAULT);
  }

  @Override
  public void inspect(InspectedPair pair, Consumer<Finding> findings) {
    TextTraits traits = pair.targetText().traits();
    boolean latinLetters = traits.has(Trait.LATIN) || traits.has(Trait.OTHER_LETTER);
    if (!traits.has(Trait.CYRILLIC) || !latinLetters) {
      return;
    }
    String target = pair.target();
    int start = -1;
    int latin = 0;
    int cyrillic = 0;
    for (int i = 0; i <= target.length(); i++) {
      char c = i < target.length() ? target.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        start = start < 0 ? i : start;
        latin += isLatin(c) ? 1 : 0;
        cyrillic += isCyrillic(c) ? 1 : 0;
      } else if (start >= 0) {
        if (latin > 0 && cyrillic > 0) {
          inspect(pair, start, i, latin < cyrillic, findings);
        }
        start = -1;
        latin = 0;
        cyrillic = 0;
      }
    }
  }

  private void inspect(
      InspectedPair pair, int start, int end, boolean latinIsRarer, Consumer<Finding> findings) {
    String word = pair.target().substring(start, end);
    if (pair.source().contains(word)
        || (pair.to().language().equals("ru") && isInflectedName(word))
        || isAddress(pair, start)
        || !LookAlikes.in(word, pair.to()).isEmpty()) {
      return;
    }
    int odd = 0;
    while (latinIsRarer ? !isLatin(word.charAt(odd)) : !isCyrillic(word.charAt(odd))) {
      odd++;
    }
    report(
        pair,
        start,
        end,
        Message.of(
            CharacterMessage.MIXED_SCRIPT,
            word,
            String.valueOf(word.charAt(odd)),
            CodePoints.shown(word.charAt(odd))),
        findings);
  }

  /** Whether it is Latin letters, then a few small Cyrillic ones. */
  private static boolean isInflectedName(String word) {
    int latin = 0;
    while (latin < word.length() && isLatin(word.charAt(latin))) {
      latin++;
    }
    if (latin < 2 || word.length() - latin > LONGEST_ENDING) {
      return false;
    }
    return word.substring(latin)
        .chars()
        .allMatch(c -> isCyrillic((char) c) && Character.isLowerCase(c));
  }

  private static boolean isAddress(InspectedPair pair, int at) {
    for (Token token : pair.targetTokens()) {
      if (token.start() <= at && at < token.end()) {
        return token.kind() == Token.Kind.ADDRESS;
      }
    }
    return false;
  }

  private static boolean isLatin(char c) {
    return c < 0x250 || UnicodeScript.of(c) == UnicodeScript.LATIN;
  }

  private static boolean isCyrillic(char c) {
    return c >= 0x400 && c <= 0x52F;
  }
}
