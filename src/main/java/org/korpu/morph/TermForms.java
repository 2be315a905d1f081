package org.korpu.morph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.korpu.morph.RussianReading.Agreement;

/** The forms of one term by the rules of its language. Immutable. */
interface TermForms {

  /** The features of the forms that are worth listing, in the order of grammars. */
  List<FormFeatures> usual();

  /**
   * The right ways to write a form, the one to propose first; empty where the term has no such
   * form.
   */
  List<String> texts(FormFeatures features);

  /** What words around the term agree with; the same for all terms where they do not. */
  default Agreement agreement() {
    return Agreement.NONE;
  }

  /** The features that a text can have as a form of the term. */
  default Set<FormFeatures> read(PhraseWords text) {
    Set<FormFeatures> found = new LinkedHashSet<>();
    for (FormFeatures features : usual()) {
      for (String written : texts(features)) {
        if (text.equals(text.sameLanguage(written))) {
          found.add(features);
        }
      }
    }
    return found;
  }

  /**
   * A term with one text for all its forms.
   *
   * @param features those that it can have; others have no text
   */
  static TermForms invariable(String term, List<FormFeatures> features) {
    return new TermForms() {
      @Override
      public List<FormFeatures> usual() {
        return features;
      }

      @Override
      public List<String> texts(FormFeatures wanted) {
        return features.contains(wanted) ? List.of(term) : List.of();
      }
    };
  }
}
