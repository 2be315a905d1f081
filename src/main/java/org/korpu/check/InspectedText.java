package org.korpu.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.glossary.FoundTerms;
import org.korpu.glossary.TermMatchers;
import org.korpu.model.LanguageTag;
import org.korpu.text.TextTraits;
import org.korpu.text.Token;
import org.korpu.text.Tokenizer;

/**
 * One side of a pair without its codes, with what several checks need to know of it: each piece is
 * worked out when the first check asks for it, and then kept. For one thread.
 */
final class InspectedText {

  private final String text;
  private final LanguageTag language;
  private @Nullable TextTraits traits;
  private @Nullable List<Token> tokens;
  private @Nullable NumberedText numbers;
  private @Nullable NameMentions names;
  private @Nullable TermMatchers matchers;
  private @Nullable FoundTerms terms;

  /** A text of which nothing is known yet. */
  InspectedText(String text, LanguageTag language) {
    this.text = text;
    this.language = language;
  }

  /** The text. */
  String text() {
    return text;
  }

  /** Its language. */
  LanguageTag language() {
    return language;
  }

  /** What kinds of characters it has: most checks look for some that most texts lack. */
  TextTraits traits() {
    if (traits == null) {
      traits = TextTraits.of(text);
    }
    return traits;
  }

  /** The tokens, in order. */
  List<Token> tokens() {
    if (tokens == null) {
      tokens = Tokenizer.tokenize(text);
    }
    return tokens;
  }

  /** The numbers. */
  NumberedText numbers() {
    if (numbers == null) {
      numbers = new NumberedText(this);
    }
    return numbers;
  }

  /** What looks like a name. */
  NameMentions names() {
    if (names == null) {
      names = NameMentions.of(tokens());
    }
    return names;
  }

  /** The terms of a glossary; kept for one glossary at a time. */
  FoundTerms terms(TermMatchers asked) {
    FoundTerms found = terms;
    if (found == null || matchers != asked) {
      found = asked.all(language).findAll(text);
      terms = found;
      matchers = asked;
    }
    return found;
  }
}
