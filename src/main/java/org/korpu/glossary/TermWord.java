package org.korpu.glossary;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.text.Token;

/**
 * A word of a term, as far as it decides what words of texts are forms of it. Terms share equal
 * ones.
 *
 * @param foldings its folded spellings
 * @param capitals with how many capitals a form must begin to be one at all
 * @param inflects whether it has other forms than its spelling
 */
record TermWord(Set<String> foldings, int capitals, boolean inflects) {

  /** Longer abbreviations are also written as names: Interpol, Unesco. */
  private static final int LONGEST_STRICT_ABBREVIATION = 4;

  /**
   * The word of a token of a term.
   *
   * @param term whose case rule counts: where it is free, the capitals of abbreviations are too
   * @param inflects whether the word stands for its forms
   */
  static TermWord of(Token token, Term term, LanguageTag language, boolean inflects) {
    boolean mark = token.kind() == Token.Kind.PUNCTUATION;
    return new TermWord(
        TermWords.foldings(token.text(), mark, language),
        term.caseRule() == CaseRule.FREE ? 0 : capitals(token.text()),
        inflects && !mark);
  }

  // Written out: the first record that is asked for its own costs a cold start 30 ms.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TermWord word
        && capitals == word.capitals
        && inflects == word.inflects
        && foldings.equals(word.foldings);
  }

  @Override
  public int hashCode() {
    return (31 * foldings.hashCode() + capitals) * 31 + Boolean.hashCode(inflects);
  }

  /** Whether the first letters of a word of a text are so many capitals. */
  static boolean beginsWithCapitals(String word, int capitals) {
    int found = 0;
    for (int i = 0; i < word.length() && found < capitals; i++) {
      char c = word.charAt(i);
      if (Character.isLetter(c)) {
        if (!Character.isUpperCase(c)) {
          return false;
        }
        found++;
      }
    }
    return found == capitals;
  }

  /** How many capitals tell an abbreviation from other words; 0 for what is none. */
  static int capitals(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetter(c)) {
        if (!Character.isUpperCase(c)) {
          return 0;
        }
        letters++;
      }
    }
    return letters < 2 ? 0 : letters <= LONGEST_STRICT_ABBREVIATION ? letters : 1;
  }
}
