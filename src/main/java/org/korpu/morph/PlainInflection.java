package org.korpu.morph;

import java.util.Set;
import org.korpu.model.LanguageTag;

/**
 * A language without rules: a word has one form, itself.
 *
 * @param language the language
 */
record PlainInflection(LanguageTag language) implements Inflection {

  @Override
  public boolean isFormOf(String form, String lemma) {
    return form.equals(lemma);
  }

  @Override
  public Set<String> keys(String word) {
    return Set.of(word);
  }
}
