package org.korpu.align;

import java.util.HashMap;
import java.util.Map;
import org.korpu.model.LanguageTag;

/** How often a token is met in a language at large. */
final class Background {

  /** How many tokens of a batch the language at large counts for. */
  private static final double WEIGHT = 20_000;

  private static final double RARE_WORD = 2e-5;
  private static final double RARE_NUMBER = 2e-4;
  private static final double MARK = 5e-3;

  /** The most common word of a language, and how much rarer the next ones are. */
  private static final double MOST_COMMON = 0.02;

  private final Map<String, Double> common = new HashMap<>();

  /**
   * Of a language; where korpu brings no common words along, all words are rare.
   *
   * @param reader reads the texts of the language
   */
  Background(LanguageTag language, TokenReader reader) {
    CommonWords.forEach(
        language,
        (word, rank) -> {
          for (String token : reader.read(word)) {
            if (token.charAt(0) == TokenReader.WORD) {
              common.merge(token, Math.max(RARE_WORD, MOST_COMMON / (rank + 5)), Math::max);
            }
          }
        });
  }

  /** The share of a token among all tokens. */
  double share(int token, Vocabulary vocabulary) {
    return (vocabulary.count(token) + WEIGHT * atLarge(vocabulary.token(token)))
        / (vocabulary.total() + WEIGHT);
  }

  private double atLarge(String token) {
    return switch (token.charAt(0)) {
      case TokenReader.WORD -> common.getOrDefault(token, RARE_WORD);
      case TokenReader.MARK -> MARK;
      default -> RARE_NUMBER;
    };
  }
}
