package org.korpu.align;

import org.korpu.model.LanguageTag;

/** How often a token is met in a language at large. */
final class Background {

  /** How many tokens of a batch the language at large counts for. */
  private static final double WEIGHT = 20_000;

  private static final double RARE_WORD = 2e-5;
  private static final double RARE_NUMBER = 2e-4;
  private static final double MARK = 5e-3;

  private Background() {}

  static Background of(LanguageTag language) {
    return new Background();
  }

  /** The share of a token among all tokens. */
  double share(int token, Vocabulary vocabulary) {
    return (vocabulary.count(token) + WEIGHT * atLarge(vocabulary.token(token)))
        / (vocabulary.total() + WEIGHT);
  }

  private double atLarge(String token) {
    return switch (token.charAt(0)) {
      case TokenReader.WORD -> RARE_WORD;
      case TokenReader.MARK -> MARK;
      default -> RARE_NUMBER;
    };
  }
}
