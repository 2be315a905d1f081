package org.korpu.morph;

import java.util.List;

/** English lemmas by their spelling: a form is read, and what it is a form of is looked up. */
final class EnglishLemmas implements LemmaTable {

  private final EnglishInflection inflection;
  private final LemmasByKey bySpelling = new LemmasByKey();

  EnglishLemmas(EnglishInflection inflection, List<String> lemmas) {
    this.inflection = inflection;
    for (int number = 0; number < lemmas.size(); number++) {
      bySpelling.add(lemmas.get(number), number);
    }
  }

  @Override
  public int[] lemmasOf(String form) {
    Numbers found = new Numbers();
    found.addAll(bySpelling.get(form));
    for (String lemma : inflection.lemmas(form)) {
      found.addAll(bySpelling.get(lemma));
    }
    return found.ascending();
  }
}
