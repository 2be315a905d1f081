package org.korpu.morph;

import java.util.List;

/** A language without rules: a term has one form, itself. */
final class PlainPhrases implements PhraseInflection.Rules {

  @Override
  public List<FormFeatures> features() {
    return List.of(FormFeatures.BASE);
  }

  @Override
  public TermForms of(String term, TermGrammar grammar) {
    return TermForms.invariable(term, features());
  }
}
