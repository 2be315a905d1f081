package org.korpu.morph;

import java.util.List;
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
  public LemmaTable table(List<String> lemmas) {
    LemmasByKey bySpelling = new LemmasByKey();
    for (int number = 0; number < lemmas.size(); number++) {
      bySpelling.add(lemmas.get(number), number);
    }
    return form -> {
      Numbers found = new Numbers();
      found.addAll(bySpelling.get(form));
      return found.ascending();
    };
  }
}
