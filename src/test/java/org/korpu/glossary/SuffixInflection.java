package org.korpu.glossary;

import java.util.Set;
import org.korpu.model.LanguageTag;
import org.korpu.morph.Inflection;

/** A made-up inflection for tests: a form is its lemma with one of a few endings or none. */
public record SuffixInflection(LanguageTag language) implements Inflection {

  private static final Set<String> ENDINGS =
      Set.of("", "s", "'s", "nin", "ni", "a", "ом", "-nin", "'un", "un", "да", "s-un", "x");

  @Override
  public boolean isFormOf(String form, String lemma) {
    return form.startsWith(lemma) && ENDINGS.contains(form.substring(lemma.length()));
  }

  @Override
  public Set<String> keys(String word) {
    return Set.of(word.substring(0, 1));
  }
}
