package org.korpu.extract;

import org.korpu.model.LanguageTag;
import org.korpu.text.Token;
import org.korpu.text.Tokenizer;

/**
 * The texts of one language of all passages as numbers of their words: four bytes a token. For one
 * thread.
 */
final class Texts {

  private final LanguageTag language;
  private final Words words;
  private final IntSequence tokens = new IntSequence();
  private final IntSequence starts = new IntSequence();

  Texts(LanguageTag language) {
    this.language = language;
    this.words = new Words(language);
    starts.add(0);
  }

  LanguageTag language() {
    return language;
  }

  Words words() {
    return words;
  }

  /** Adds the text of the next passage; the empty text where it has none. */
  void add(String text) {
    for (Token token : Tokenizer.tokenize(text)) {
      tokens.add(words.number(token));
    }
    tokens.add(Words.END);
    starts.add(tokens.size());
  }

  /** How many passages there are. */
  int passages() {
    return starts.size() - 1;
  }

  /** Where the tokens of a passage begin; one {@link Words#END} stands after its last. */
  int start(int passage) {
    return starts.get(passage);
  }

  /** How many tokens there are in all. */
  int size() {
    return tokens.size();
  }

  /** The word at a place. */
  int word(int place) {
    return tokens.get(place);
  }

  /** Whether the word at a place begins a sentence, where a capital says nothing. */
  boolean beginsSentence(int place) {
    return place == 0 || tokens.get(place - 1) == Words.END;
  }
}
