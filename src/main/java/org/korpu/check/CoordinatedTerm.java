package org.korpu.check;

import java.util.ArrayList;
import java.util.List;
import org.korpu.glossary.Term;
import org.korpu.model.LanguageTag;
import org.korpu.morph.Inflection;
import org.korpu.morph.Inflections;
import org.korpu.text.Folding;
import org.korpu.text.Token;
import org.korpu.text.Tokenizer;

/**
 * A term of three words or more with others between them, because it shares words with another one:
 * {@code разрешение на временное и постоянное проживание} has {@code разрешение на постоянное
 * проживание}.
 */
final class CoordinatedTerm {

  private static final int FEWEST_WORDS = 3;

  /** A conjunction and the words of the other term. */
  private static final int MOST_BETWEEN = 3;

  private CoordinatedTerm() {}

  /** Whether the words of a term stand in a text in order, few others between, in any form. */
  static boolean isIn(List<Token> text, Term term, LanguageTag language) {
    List<String> wanted = words(Tokenizer.tokenize(term.text()), language);
    List<String> found = words(text, language);
    if (wanted.size() < FEWEST_WORDS) {
      return false;
    }
    Inflection inflection = Inflections.of(language);
    for (int start = 0; start + wanted.size() <= found.size(); start++) {
      int next = 0;
      int end = Math.min(found.size(), start + wanted.size() + MOST_BETWEEN);
      for (int i = start; i < end && next < wanted.size(); i++) {
        String word = found.get(i);
        String lemma = wanted.get(next);
        if (word.equals(lemma) || inflection.isFormOf(word, lemma)) {
          next++;
        } else if (i == start) {
          break;
        }
      }
      if (next == wanted.size()) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words(List<Token> tokens, LanguageTag language) {
    List<String> words = new ArrayList<>();
    for (Token token : tokens) {
      if (token.isWord()) {
        words.add(Folding.fold(token.text(), language));
      }
    }
    return words;
  }
}
