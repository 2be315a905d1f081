package org.korpu.morph;

import java.util.List;
import org.korpu.model.LanguageTag;
import org.korpu.text.Folding;
import org.korpu.text.Token;
import org.korpu.text.Tokenizer;

/**
 * A phrase as far as it is compared: its words, folded, and its punctuation but for quotation
 * marks.
 *
 * @param language by whose rules it is folded
 * @param words the folded tokens
 */
record PhraseWords(LanguageTag language, List<String> words) {

  private static final String QUOTES = "\"'`´«»‹›“”„‟‘’‚‛″";

  static PhraseWords of(String text, LanguageTag language) {
    return new PhraseWords(
        language,
        Tokenizer.tokenize(text).stream()
            .filter(token -> !isQuote(token))
            .map(token -> Folding.fold(token.text(), language))
            .toList());
  }

  /** Another phrase of the same language. */
  PhraseWords sameLanguage(String text) {
    return of(text, language);
  }

  static boolean isQuote(Token token) {
    return token.kind() == Token.Kind.PUNCTUATION && QUOTES.contains(token.text());
  }
}
