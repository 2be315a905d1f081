package org.korpu.text;

import java.util.List;
import java.util.Set;

/**
 * Counts the words of a text that someone would have to translate: those in small letters, at least
 * two of them, between spaces or punctuation. Names, abbreviations, numbers, addresses, paths and
 * pieces of program text are none, nor are the particles of names.
 *
 * @param ordinary how many such words
 * @param all how many words, numbers and addresses
 */
public record OrdinaryWords(int ordinary, int all) {

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "bin", "da", "das", "de", "del", "den", "der", "di", "dos", "du", "el", "ibn", "la",
          "le", "ter", "van", "von", "zu", "оглы", "кызы", "фон", "ван", "де", "да", "oğlu", "qızı",
          "bəy", "xan");

  /** Counts them in a text. */
  public static OrdinaryWords in(String text) {
    return in(text, Tokenizer.tokenize(text));
  }

  /**
   * Counts them in a text that is cut already.
   *
   * @param tokens all tokens of the text
   */
  public static OrdinaryWords in(String text, List<Token> tokens) {
    int ordinary = 0;
    int all = 0;
    for (Token token : tokens) {
      all += token.isWord() ? 1 : 0;
      if (token.kind() == Token.Kind.WORD
          && isSmall(token.text())
          && !PARTICLES.contains(token.text())
          && (token.start() == 0 || isGap(text.charAt(token.start() - 1)))
          && (token.end() == text.length() || isGap(text.charAt(token.end())))) {
        ordinary++;
      }
    }
    return new OrdinaryWords(ordinary, all);
  }

  /** Whether a text with so many of them is no name, code or title that stays as it is. */
  public boolean needTranslation() {
    return ordinary >= 3 || (ordinary == 2 && 2 * ordinary >= all);
  }

  private static boolean isSmall(String word) {
    return word.length() > 1
        && word.codePoints().allMatch(c -> Character.isLowerCase(c) || !Character.isLetter(c));
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || ",.;:!?()«»“”„\"'’…–—".indexOf(c) >= 0;
  }
}
