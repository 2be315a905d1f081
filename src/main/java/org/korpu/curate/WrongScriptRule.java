package org.korpu.curate;

import java.util.Optional;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Variant;
import org.korpu.text.OrdinaryWords;
import org.korpu.text.TextTraits;
import org.korpu.text.TextTraits.Trait;

/**
 * A variant in the script of another language is removed: Cyrillic under {@code en}, Latin under
 * {@code ru}, Cyrillic Azerbaijani under {@code az}. At least twelve letters, nine of ten of them
 * in the wrong script, and four ordinary words ({@link OrdinaryWords}); so foreign names and titles
 * stay.
 */
final class WrongScriptRule extends VariantRule {

  private static final int FEWEST_LETTERS = 12;
  private static final int FEWEST_WORDS = 4;

  @Override
  public String name() {
    return "WrongScript";
  }

  @Override
  public boolean concerns(TextTraits traits, LanguageTag language) {
    boolean wrong =
        script(language) == Character.UnicodeScript.CYRILLIC
            ? traits.has(Trait.LATIN)
            : traits.has(Trait.CYRILLIC);
    return wrong || traits.has(Trait.OTHER_LETTER);
  }

  @Override
  Optional<Correction> inspect(int index, Variant variant) {
    Character.UnicodeScript expected = script(variant.language());
    if (expected == Character.UnicodeScript.UNKNOWN) {
      return Optional.empty();
    }
    String text = variant.segment().text();
    int wrong = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isCyrillic(c)) { // as are most letters of a text that is not in Latin script
        letters++;
        wrong += expected == Character.UnicodeScript.CYRILLIC ? 0 : 1;
      } else if (Character.isLetter(c)) {
        letters++;
        wrong += isOf(c, expected) ? 0 : 1;
      }
    }
    if (wrong < FEWEST_LETTERS
        || 10 * wrong < 9 * letters
        || OrdinaryWords.in(text).ordinary() < FEWEST_WORDS) {
      return Optional.empty();
    }
    return Optional.of(
        Correction.removal(index, Message.of(CleaningMessage.WRONG_SCRIPT, variant.language())));
  }

  /** Whether it is a letter of the Cyrillic blocks of Unicode, where all but marks are letters. */
  private static boolean isCyrillic(char c) {
    return c >= '\u0400' && c <= '\u052F' && (c < '\u0482' || c > '\u0489');
  }

  private static boolean isOf(char c, Character.UnicodeScript script) {
    if (c < 0x250) { // the letters there are all Latin, and most texts have no others
      return script == Character.UnicodeScript.LATIN;
    }
    return Character.UnicodeScript.of(c) == script;
  }

  /**
   * The script that a text of the language should be in; unknown for languages that are not listed.
   */
  private static Character.UnicodeScript script(LanguageTag language) {
    String named = language.script();
    if (named.equals("Cyrl")) {
      return Character.UnicodeScript.CYRILLIC;
    }
    if (named.equals("Latn")) {
      return Character.UnicodeScript.LATIN;
    }
    if (!named.isEmpty()) {
      return Character.UnicodeScript.UNKNOWN;
    }
    return switch (language.language()) {
      case "az", "en", "tr", "de", "fr", "es", "it" -> Character.UnicodeScript.LATIN;
      case "ru", "uk", "be", "bg" -> Character.UnicodeScript.CYRILLIC;
      default -> Character.UnicodeScript.UNKNOWN;
    };
  }
}
