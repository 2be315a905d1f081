package org.korpu.text;

import java.util.Locale;
import org.korpu.model.LanguageTag;

/** Capital letters as an example has them: what takes the place of a text is written like it. */
public final class LetterCase {

  private LetterCase() {}

  /**
   * A text with the capitals of another: all capitals where the other has nothing else, and at
   * least two of them; a capital at its beginning where the other begins with one; as it is
   * otherwise.
   *
   * @param language of the text: the capital of {@code i} is {@code İ} in Azerbaijani
   */
  public static String like(String example, String text, LanguageTag language) {
    Locale locale = Locale.forLanguageTag(language.value());
    if (isAllCapitals(example)) {
      return text.toUpperCase(locale);
    }
    boolean capital =
        example.codePoints().filter(Character::isLetter).limit(1).anyMatch(Character::isUpperCase);
    if (!capital || text.isEmpty()) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(locale) + text.substring(first);
  }

  private static boolean isAllCapitals(String text) {
    return text.codePoints().filter(Character::isLetter).count() > 1
        && text.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }
}
