package org.korpu.morph;

import java.util.List;
import org.korpu.model.LanguageTag;

/**
 * Inflection of one language. Words are folded ({@link org.korpu.text.Folding}) single tokens.
 * Implementations are immutable and safe for use by many threads.
 */
public interface Inflection {

  /** The language whose rules these are. */
  LanguageTag language();

  /**
   * Whether the form can be the lemma itself or one of its inflected forms. Derived words are other
   * words: {@code prezidentlik} is no form of {@code prezident}.
   */
  boolean isFormOf(String form, String lemma);

  /**
   * The lemmas in a table, for many forms to be asked of all of them at once.
   *
   * @param lemmas folded single tokens, which the table numbers from 0
   */
  LemmaTable table(List<String> lemmas);
}
