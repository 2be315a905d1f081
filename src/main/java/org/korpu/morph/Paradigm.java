package org.korpu.morph;

import java.util.List;

/** All forms of a word: the other direction of {@link Inflection}, made from the same tables. */
public interface Paradigm {

  /**
   * The forms of a folded lemma that is not empty, the lemma first, in the order of the table. Each
   * is a form of the lemma by {@link Inflection#isFormOf}; that also accepts spellings which are
   * not proposed here. A text may occur more than once with different features. Some thousands of
   * forms.
   */
  List<InflectedForm> forms(String lemma);
}
